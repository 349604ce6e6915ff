package id.sigap.claims.officer.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LotTest {

    private static final byte[] LAST = {-1, -1, -1, -1, -1, -1, -1, -1, 7};

    @Test
    void noneAndAll() {
        assertFalse(Lot.falls(new byte[32], BigDecimal.ZERO));
        assertTrue(Lot.falls(LAST, BigDecimal.ONE));
        assertTrue(Lot.falls(new byte[32], new BigDecimal("0.000001")));
        assertFalse(Lot.falls(LAST, new BigDecimal("0.999999")));
    }

    @Test
    void theBoundaryIsExact() {
        byte[] half = ByteBuffer.allocate(8).putLong(Long.MIN_VALUE).array();
        byte[] justBelow = ByteBuffer.allocate(8).putLong(Long.MAX_VALUE).array();

        assertFalse(Lot.falls(half, new BigDecimal("0.5")));
        assertTrue(Lot.falls(justBelow, new BigDecimal("0.5")));
    }

    @Test
    void theShareOfManyIsNearTheShareAsked() {
        Random random = new Random(20261130);
        int drawn = 0;
        for (int i = 0; i < 100_000; i++) {
            byte[] digest = new byte[32];
            random.nextBytes(digest);
            drawn += Lot.falls(digest, new BigDecimal("0.01")) ? 1 : 0;
        }
        assertEquals(1_000, drawn, 150);
    }
}
