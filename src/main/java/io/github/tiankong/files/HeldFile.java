package io.github.tiankong.files;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

/**
 * An open file that nobody else holds, neither another program nor another part of this one. Links are not followed.
 *
 * <p>A process loses its locks on a file as soon as it closes any of its openings of that file (POSIX, {@code fcntl}). What
 * is held here is therefore known to all of this program, and never opened a second time.
 *
 * <p>The lock lies behind the content, because Windows lets nobody read what is locked.
 */
public final class HeldFile implements Closeable {
    private static final long LOCKED = Long.MAX_VALUE - 1;
    /** Guarded by itself, and as long as a file is opened or closed. */
    private static final Set<Path> HELD = new HashSet<>();

    private final Path key;
    private final FileChannel channel;

    private HeldFile(Path key, FileChannel channel) {
        this.key = key;
        this.channel = channel;
    }

    /** Looks at an open file. */
    @FunctionalInterface
    public interface Look<T> {
        T at(FileChannel channel) throws IOException;
    }

    /** Opens a file and holds it; empty if somebody else does. */
    public static Optional<HeldFile> open(Path file, OpenOption... options) throws IOException {
        Path key = key(file);
        Set<OpenOption> all = new HashSet<>(Set.of(options));
        all.add(LinkOption.NOFOLLOW_LINKS);
        synchronized (HELD) {
            if (HELD.contains(key)) {
                return Optional.empty();
            }
            FileChannel channel = FileChannel.open(file, all);
            // who takes away what is not held may have been here between the two
            if (lock(channel, false).isEmpty() || !Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
                channel.close();
                return Optional.empty();
            }
            HELD.add(key);
            return Optional.of(new HeldFile(key, channel));
        }
    }

    /** Looks at a file nobody holds; empty if somebody does. The lock is given back first, so as to be in nobody's way. */
    public static <T> Optional<T> look(Path file, Look<T> look) throws IOException {
        Path key = key(file);
        synchronized (HELD) {
            if (HELD.contains(key)) {
                return Optional.empty();
            }
            try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
                Optional<FileLock> lock = lock(channel, true);
                if (lock.isEmpty()) {
                    return Optional.empty();
                }
                lock.get().release();
                return Optional.of(look.at(channel));
            }
        }
    }

    private static Optional<FileLock> lock(FileChannel channel, boolean shared) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock(LOCKED, 1, shared));
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    private static Path key(Path file) throws IOException {
        Path absolute = file.toAbsolutePath();
        return absolute.getParent().toRealPath().resolve(absolute.getFileName());
    }

    /** Closed by {@link #close} only. */
    public FileChannel channel() {
        return channel;
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD) {
            if (channel.isOpen()) {
                channel.close();
                HELD.remove(key);
            }
        }
    }
}
