package id.sigap.platform;

import java.security.SecureRandom;
import java.util.UUID;

/** Makes ids: UUID version 7 (RFC 9562), so that rows made one after another lie side by side in an index. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {
    }

    public static UUID next() {
        byte[] random = new byte[10];
        RANDOM.nextBytes(random);
        long millis = System.currentTimeMillis();
        long high = millis << 16 | 0x7000L | (random[0] & 0x0FL) << 8 | random[1] & 0xFFL;
        long low = 0x8000000000000000L;
        for (int i = 2; i < 10; i++) {
            long octet = i == 2 ? random[i] & 0x3FL : random[i] & 0xFFL;
            low |= octet << (9 - i) * 8;
        }
        return new UUID(high, low);
    }
}
