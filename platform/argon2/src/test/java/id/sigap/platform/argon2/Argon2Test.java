package id.sigap.platform.argon2;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sigap.platform.argon2.rule.Argon2Cost;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class Argon2Test {

    private final Argon2 portable = new PortableArgon2();
    private final Argon2 sodium = new SodiumArgon2();

    @Test
    void bothGiveTheReferenceVector() {
        byte[] password = "password".getBytes(StandardCharsets.UTF_8);
        byte[] salt = "somesalt".getBytes(StandardCharsets.UTF_8);
        // test vector of the reference implementation (phc-winner-argon2, test.c): argon2id, t=2, m=2^16, p=1
        byte[] expected = HexFormat.of().parseHex("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");

        assertArrayEquals(expected, portable.hash(new Argon2Cost(1 << 16, 2, 1), password, salt));
        assertArrayEquals(expected, sodium.hash(new Argon2Cost(1 << 16, 2, 1), password, salt));
    }

    @Test
    void bothAgreeOnAnyInput() {
        Random random = new Random(20261124);
        for (int i = 0; i < 60; i++) {
            byte[] password = new byte[random.nextInt(200)];
            byte[] salt = new byte[random.nextInt(3) == 0 ? 8 + random.nextInt(20) : 16];
            random.nextBytes(password);
            random.nextBytes(salt);
            Argon2Cost cost = new Argon2Cost(64 + random.nextInt(1000), 1 + random.nextInt(5), 1 + random.nextInt(2));

            assertEquals(HexFormat.of().formatHex(portable.hash(cost, password, salt)),
                    HexFormat.of().formatHex(sodium.hash(cost, password, salt)),
                    "round " + i + " with " + cost + ", salt of " + salt.length);
        }
    }

    @Test
    void aCostThatArgon2DoesNotTakeIsRefused() {
        for (Argon2 argon2 : List.of(portable, sodium)) {
            assertThrows(IllegalArgumentException.class, () -> argon2.hash(new Argon2Cost(7, 1, 1), new byte[1], new byte[16]));
            assertThrows(IllegalArgumentException.class, () -> argon2.hash(new Argon2Cost(8, 0, 1), new byte[1], new byte[16]));
            assertThrows(IllegalArgumentException.class, () -> argon2.hash(new Argon2Cost(8, 1, 0), new byte[1], new byte[16]));
            assertThrows(IllegalArgumentException.class, () -> argon2.hash(new Argon2Cost(8, 1, 1), new byte[1], new byte[7]));
        }
    }
}
