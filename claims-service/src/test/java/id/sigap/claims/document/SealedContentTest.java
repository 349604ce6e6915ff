package id.sigap.claims.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sigap.claims.document.store.ObjectStore;
import id.sigap.platform.Ids;
import id.sigap.platform.crypto.ChunkSeal;
import id.sigap.platform.crypto.PersonErasedException;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.crypto.SealBrokenException;
import id.sigap.platform.tus.Progress;
import id.sigap.platform.tus.SealedWriter;
import id.sigap.testkit.Infra;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies in the store opens as it was sealed, or not at all. */
@QuarkusTest
@WithTestResource(Infra.class)
class SealedContentTest {

    private static final int PIECE = SealedWriter.PIECE;
    private static final int SEALED_PIECE = Integer.BYTES + 28 + PIECE;

    @Inject
    PersonalData data;

    private final UUID owner = Ids.next();
    private ChunkSeal seal;

    @BeforeEach
    void aKey() {
        seal = sealFor(owner, "one");
    }

    private ChunkSeal sealFor(UUID person, String context) {
        return QuarkusTransaction.requiringNew().call(() -> data.sealChunks(person, context));
    }

    private static final class Memory extends ByteArrayOutputStream implements ObjectStore.Writer {
        @Override
        public void write(byte[] bytes) {
            writeBytes(bytes);
        }

        @Override
        public void force() {
            // memory has no disk
        }
    }

    private static byte[] content(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    /** Seals it in goes that end at these places, and at its end. */
    private byte[] sealed(byte[] content, int... ends) throws IOException {
        Memory memory = new Memory();
        Progress progress = Progress.NONE;
        int[] all = Arrays.copyOf(ends, ends.length + 1);
        all[ends.length] = content.length;
        int from = 0;
        for (int end : all) {
            SealedWriter writer = new SealedWriter(new ObjectPieces(memory), seal, content.length, 1000, progress);
            while (from < end) {
                ByteBuffer room = writer.room();
                int taken = Math.min(room.remaining(), end - from);
                System.arraycopy(content, from, room.array(), room.position(), taken);
                writer.put(taken);
                from += taken;
            }
            progress = writer.finish();
            assertEquals(end, progress.offset());
            assertEquals(memory.size(), progress.stored());
        }
        return memory.toByteArray();
    }

    private static byte[] opened(byte[] sealed, ChunkSeal with, int size) throws IOException {
        try (SealedReader reader = new SealedReader(new ByteArrayInputStream(sealed), with, size)) {
            return reader.readAllBytes();
        }
    }

    @Test
    void contentsOfEveryLengthOpenAsTheyWere() throws IOException {
        for (int size : new int[]{1, 2, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 200_000}) {
            assertArrayEquals(content(size), opened(sealed(content(size)), seal, size), () -> "size " + size);
        }
    }

    @Test
    void contentsSealedInGoesOpenAsTheyWere() throws IOException {
        byte[] content = content(300_000);
        assertArrayEquals(content, opened(sealed(content, 1, 2, PIECE, PIECE + 5, 299_999), seal, content.length));
    }

    @Test
    void aChangedByteBreaksTheSeal() throws IOException {
        byte[] sealed = sealed(content(100_000));
        for (int at : new int[]{4, 20, 60_000, SEALED_PIECE + 4, sealed.length - 1}) {
            byte[] changed = sealed.clone();
            changed[at] ^= 1;
            assertThrows(SealBrokenException.class, () -> opened(changed, seal, 100_000), "byte " + at);
        }
    }

    @Test
    void piecesKeepTheirPlaceAndTheEndCannotBeCutOff() throws IOException {
        byte[] sealed = sealed(content(3 * PIECE));
        byte[] first = Arrays.copyOf(sealed, SEALED_PIECE);
        byte[] second = Arrays.copyOfRange(sealed, SEALED_PIECE, 2 * SEALED_PIECE);
        byte[] swapped = sealed.clone();
        System.arraycopy(second, 0, swapped, 0, SEALED_PIECE);
        System.arraycopy(first, 0, swapped, SEALED_PIECE, SEALED_PIECE);

        assertThrows(SealBrokenException.class, () -> opened(swapped, seal, 3 * PIECE));
        assertThrows(IOException.class, () -> opened(Arrays.copyOf(sealed, 2 * SEALED_PIECE), seal, 3 * PIECE));
        // nor by whoever changes the row too
        assertThrows(SealBrokenException.class, () -> opened(Arrays.copyOf(sealed, 2 * SEALED_PIECE), seal, 2 * PIECE));
        assertThrows(IOException.class, () -> opened(new byte[]{0x7f, 0, 0, 0, 1}, seal, 3 * PIECE));
    }

    @Test
    void anotherDocumentOrPersonDoesNotOpenIt() throws IOException {
        byte[] sealed = sealed(content(10));
        assertThrows(SealBrokenException.class, () -> opened(sealed, sealFor(owner, "two"), 10));
        assertThrows(SealBrokenException.class, () -> opened(sealed, sealFor(Ids.next(), "one"), 10));
    }

    @Test
    void withTheOwnersKeyItIsGone() {
        QuarkusTransaction.requiringNew().run(() -> data.destroy(owner));
        assertThrows(PersonErasedException.class, () -> data.openChunks(owner, "one"));
    }
}
