package id.sigap.auth.session.rule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RefreshTokenTest {

    @Test
    void whatIsWrittenIsReadAgain() {
        byte[] code = new byte[32];
        code[31] = 9;
        RefreshToken token = new RefreshToken(UUID.randomUUID(), 41, code);

        RefreshToken read = RefreshToken.read(token.write()).orElseThrow();

        assertEquals(token.sessionId(), read.sessionId());
        assertEquals(41, read.generation());
        assertArrayEquals(code, read.code());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "ey.J.x", "******************************************************************", "AAAA"})
    void nonsenseIsNoToken(String text) {
        assertEquals(Optional.empty(), RefreshToken.read(text));
    }

    @Test
    void aTokenDoesNotShowItsCode() {
        RefreshToken token = new RefreshToken(UUID.randomUUID(), 1, new byte[32]);

        assertFalse(token.toString().contains(token.write()));
    }
}
