package id.sigap.biometric.arrival;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.platform.problem.ProblemException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SentPictureReaderTest {

    private static final int MOST = 200_000;

    /** Arrives a few bytes at a time, and counts how many were taken. */
    private static final class Trickle extends ByteArrayInputStream {
        Trickle(byte[] bytes) {
            super(bytes);
        }

        @Override
        public synchronized int read(byte[] target, int from, int length) {
            return super.read(target, from, Math.min(length, 997));
        }

        int taken() {
            return pos;
        }
    }

    private static byte[] random(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    @Test
    void anyLengthUpToTheLimitComesThroughWhole() throws IOException {
        for (int length : new int[]{0, 1, 65_535, 65_536, 65_537, 131_072, MOST - 1, MOST}) {
            byte[] sent = random(length);
            assertArrayEquals(sent, SentPictureReader.read(new Trickle(sent), MOST), "of " + length);
        }
    }

    @Test
    void oneByteMoreIsRefusedAndWhatFollowsIsNotRead() {
        Trickle endless = new Trickle(random(3 * MOST));
        ProblemException refused = assertThrows(ProblemException.class, () -> SentPictureReader.read(endless, MOST));
        assertEquals(BiometricProblem.PICTURE_TOO_LARGE, refused.type());
        assertEquals(MOST + 1, endless.taken());
    }

    @Test
    void aBodyThatBreaksOffIsNoPicture() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThrows(IOException.class, () -> SentPictureReader.read(broken, MOST));
    }
}
