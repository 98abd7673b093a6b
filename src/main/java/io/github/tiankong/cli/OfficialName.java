package io.github.tiankong.cli;

/** The layouts a document can be given or measured by, as the command line names them. */
enum OfficialName {
    /** GB/T 9704-2012, documents of party and government offices. */
    GB9704
}
