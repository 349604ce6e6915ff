package id.sigap.contracts.digest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class LinesDigestTest {

    @Test
    void itIsTheSha256OfTheLines() {
        // printf 'sigap-claim-v1\n01932400-0000-7000-8000-000000000001\n2\n014\n1234567890' | sha256sum
        assertEquals("e580ed1b1a1ca4c5def0b271fc3d8abf8d412af59a795edc923d0560dac813c6",
                LinesDigest.of("sigap-claim-v1", UUID.fromString("01932400-0000-7000-8000-000000000001"), 2, "014", "1234567890"));
    }

    @Test
    void kindAndBordersOfPartsMatter() {
        assertNotEquals(LinesDigest.of("a", "bc"), LinesDigest.of("ab", "c"));
        assertNotEquals(LinesDigest.of("a", "b", "c"), LinesDigest.of("a", "b c"));
        assertEquals(64, LinesDigest.of("alone").length());
    }
}
