package io.github.tiankong.docx;

/**
 * An entry of a package as it is stored.
 *
 * @param method how {@code raw} is compressed, as ZIP counts the methods
 * @param raw the compressed bytes
 * @param size the length of the content in bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record StoredEntry(String name, int method, int crc, byte[] raw, int size) {}
