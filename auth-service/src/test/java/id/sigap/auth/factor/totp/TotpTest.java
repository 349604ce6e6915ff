package id.sigap.auth.factor.totp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

public class TotpTest {

    private static final byte[] SECRET = "12345678901234567890".getBytes(StandardCharsets.US_ASCII);

    /** RFC 6238, appendix B; the last six of its eight digits. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1111111111,050471", "1234567890,005924", "2000000000,279037", "20000000000,353130"})
    void itIsThatOfTheStandard(long seconds, String code) {
        assertEquals(code, Totp.code(SECRET, Totp.stepAt(Instant.ofEpochSecond(seconds))));
    }

    @Test
    void aCodeOpensOnceAndOneStepEarlyOrLate() {
        Instant now = Instant.ofEpochSecond(1_234_567_890);
        long step = Totp.stepAt(now);
        for (long near = step - 1; near <= step + 1; near++) {
            assertEquals(OptionalLong.of(near), Totp.stepOf(SECRET, Totp.code(SECRET, near), 0, now));
            assertTrue(Totp.stepOf(SECRET, Totp.code(SECRET, near), near, now).isEmpty(), "used");
        }
        assertTrue(Totp.stepOf(SECRET, Totp.code(SECRET, step - 2), 0, now).isEmpty());
        assertTrue(Totp.stepOf(SECRET, Totp.code(SECRET, step + 2), 0, now).isEmpty());
    }

    /** RFC 4648, section 10. */
    @ParameterizedTest
    @CsvSource({"f,MY", "fo,MZXQ", "foo,MZXW6", "foob,MZXW6YQ", "fooba,MZXW6YTB", "foobar,MZXW6YTBOI"})
    void base32IsThatOfTheStandard(String text, String encoded) {
        assertEquals(encoded, Totp.base32(text.getBytes(StandardCharsets.US_ASCII)));
    }

    /** A code of the secret that an app was told. */
    public static String codeOf(String base32, Instant at) {
        return Totp.code(decode(base32), Totp.stepAt(at));
    }

    private static byte[] decode(String base32) {
        byte[] bytes = new byte[base32.length() * 5 / 8];
        int buffer = 0;
        int bits = 0;
        int next = 0;
        for (char c : base32.toCharArray()) {
            buffer = buffer << 5 | "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(c);
            bits += 5;
            if (bits >= 8) {
                bits -= 8;
                bytes[next++] = (byte) (buffer >> bits);
            }
        }
        return bytes;
    }
}
