package io.github.tiankong.docx;

import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * A picture in a file's bytes, PNG (ISO/IEC 15948) or JPEG (ITU-T T.81).
 *
 * @param bytes the file
 * @param width in pixels, at least 1
 * @param height in pixels, at least 1
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
public record Picture(Format format, byte[] bytes, int width, int height) {

    /** The formats every office program shows. */
    public enum Format {
        PNG("png", "image/png"),
        JPEG("jpeg", "image/jpeg");

        private final String extension;
        private final String contentType;

        Format(String extension, String contentType) {
            this.extension = extension;
            this.contentType = contentType;
        }

        String extension() {
            return extension;
        }

        String contentType() {
            return contentType;
        }
    }

    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int PNG_HEADER = 0x49484452;
    private static final int PNG_END = 0x49454E44;
    private static final int JPEG_START = 0xFFD8;

    /** The picture in these bytes; empty where they are no whole picture of these formats. */
    public static Optional<Picture> of(byte[] bytes) {
        try {
            ByteBuffer file = ByteBuffer.wrap(bytes).asReadOnlyBuffer();
            if (bytes.length > 8 && file.getLong(0) == PNG_SIGNATURE) {
                return png(file, bytes);
            }
            return bytes.length > 4 && Short.toUnsignedInt(file.getShort(0)) == JPEG_START
                    ? jpeg(file, bytes)
                    : Optional.empty();
        } catch (IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    /** Chunk by chunk to the last, so that a file that was cut off shows. */
    private static Optional<Picture> png(ByteBuffer file, byte[] bytes) {
        int at = 8;
        while (file.getInt(at + 4) != PNG_END) {
            int length = file.getInt(at);
            if (length < 0 || length > file.capacity() - at) {
                return Optional.empty();
            }
            at += 12 + length;
        }
        return file.getInt(12) == PNG_HEADER
                ? of(Format.PNG, bytes, file.getInt(16), file.getInt(20))
                : Optional.empty();
    }

    /** Marker by marker to the start of a frame, which tells the size: SOF0 to SOF15 without DHT, JPG and DAC. */
    private static Optional<Picture> jpeg(ByteBuffer file, byte[] bytes) {
        int at = 2;
        while (file.get(at) == (byte) 0xFF) {
            int marker = Byte.toUnsignedInt(file.get(at + 1));
            if (marker == 0xFF) {
                at++;
                continue;
            }
            if (marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC) {
                int height = Short.toUnsignedInt(file.getShort(at + 5));
                int width = Short.toUnsignedInt(file.getShort(at + 7));
                return endsAsJpeg(file) ? of(Format.JPEG, bytes, width, height) : Optional.empty();
            }
            at += 2 + Short.toUnsignedInt(file.getShort(at + 2));
        }
        return Optional.empty();
    }

    /** Some cameras write on behind the end. */
    private static boolean endsAsJpeg(ByteBuffer file) {
        for (int at = file.capacity() - 2; at > 2; at--) {
            if (Short.toUnsignedInt(file.getShort(at)) == 0xFFD9) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Picture> of(Format format, byte[] bytes, int width, int height) {
        return width > 0 && height > 0 ? Optional.of(new Picture(format, bytes, width, height)) : Optional.empty();
    }
}
