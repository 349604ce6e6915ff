package id.sigap.claims.document.store;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;

/**
 * Keeps objects of bytes under ids that we make. An object is written in one or more goes, each continuing at a place that an
 * earlier one has reached, and can be read once it is finished. Callers see to it that one writes at a time.
 */
public interface ObjectStore {

    /** One go of writing. What was not forced may be lost with the machine. */
    interface Writer extends Closeable {
        void write(byte[] bytes) throws IOException;

        /** Returns once all that was written is on the disk. */
        void force() throws IOException;
    }

    /**
     * Continues an object, or begins it at 0. What is beyond the place, from a go that failed, is cut off.
     *
     * @throws IOException also if the object does not reach as far
     */
    Writer writeFrom(UUID id, long place) throws IOException;

    /** Makes a whole object readable, at once or not at all; harmless if it is already. */
    void finish(UUID id) throws IOException;

    /** @throws java.nio.file.NoSuchFileException if there is no finished object of that id */
    InputStream read(UUID id) throws IOException;

    /** Removes it, finished or not; harmless if there is none. */
    void delete(UUID id) throws IOException;
}
