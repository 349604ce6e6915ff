package id.sigap.claims.pension.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountDigestTest {

    private static final UUID CHANGE = new UUID(0, 1);
    private static final UUID PENSION = new UUID(0, 2);

    @Test
    void bindsPensionAndAccountAndTheFaceToOneTime() {
        String factor = AccountDigest.ofFactor(PENSION, "009", "12345");
        assertTrue(factor.matches("[0-9a-f]{64}"));
        assertEquals(factor, AccountDigest.ofFactor(PENSION, "009", "12345"));
        assertNotEquals(factor, AccountDigest.ofFactor(CHANGE, "009", "12345"));
        assertNotEquals(factor, AccountDigest.ofFactor(PENSION, "008", "12345"));
        assertNotEquals(factor, AccountDigest.ofFactor(PENSION, "009", "12346"));
        String face = AccountDigest.ofFace(CHANGE, PENSION, "009", "12345");
        assertNotEquals(factor, face);
        assertNotEquals(face, AccountDigest.ofFace(PENSION, PENSION, "009", "12345"));
        assertNotEquals(face, AccountDigest.ofFace(CHANGE, PENSION, "009", "12346"));
    }
}
