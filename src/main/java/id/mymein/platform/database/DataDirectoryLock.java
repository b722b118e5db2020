package id.mymein.platform.database;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Holds the data directory for one server; the operating system lets go of it when the process dies, however it dies. */
final class DataDirectoryLock implements AutoCloseable {

    private final FileChannel channel;

    private DataDirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock or throws {@link DataDirectoryInUse}. */
    static DataDirectoryLock take(Path data) throws IOException {
        Path file = data.resolve("mymein.lock");
        FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null) {
                channel.truncate(0);
                channel.write(ByteBuffer.wrap(
                        Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)));
                return new DataDirectoryLock(channel);
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // said below, like any other holder
        }
        channel.close();
        throw new DataDirectoryInUse(data, Files.readString(file).strip());
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
