package id.sigap.auth.password.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.platform.argon2.rule.Argon2Cost;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhcHashTest {

    private static final String TEXT = "$argon2id$v=19$m=7168,t=5,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8";

    @Test
    void whatIsWrittenIsReadAgain() {
        PhcHash hash = PhcHash.read(TEXT);

        assertEquals(new Argon2Cost(7168, 5, 1), hash.cost());
        assertEquals(16, hash.salt().length);
        assertEquals(32, hash.hash().length);
        assertEquals(TEXT, hash.write());
    }

    @Test
    void aHashEqualsOnlyItself() {
        PhcHash hash = PhcHash.read(TEXT);
        byte[] other = hash.hash().clone();

        assertTrue(hash.equalsHash(other));
        other[31]++;
        assertFalse(hash.equalsHash(other));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret", "$argon2i$v=19$m=7168,t=5,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODxAREhM",
            "$argon2id$v=16$m=7168,t=5,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODxAREhM", "$argon2id$v=19$m=1,t=5,p=1$AAECAwQFBgcICQoLDA0ODw$AAECAwQFBgcICQoLDA0ODxAREhM"})
    void anythingElseIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> PhcHash.read(text));
    }
}
