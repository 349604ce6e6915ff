package id.sigap.platform.crypto;

import java.util.Arrays;
import java.util.HexFormat;

/** A key-encryption key. Its id follows from the key, so that it stays the same whatever file holds it. */
final class Kek {

    private static final int ID_BYTES = 8;

    private final String id;
    private final byte[] key;

    Kek(byte[] key) {
        this.id = "k-" + HexFormat.of().formatHex(Arrays.copyOf(new Hmac(key).of("kek-id", ""), ID_BYTES));
        this.key = key.clone();
    }

    String id() {
        return id;
    }

    byte[] wrap(byte[] dataKey, byte[] context) {
        return AesGcm.seal(key, dataKey, context);
    }

    /** @throws SealBrokenException if another key wrapped it */
    byte[] unwrap(byte[] wrapped, byte[] context) {
        return AesGcm.open(key, wrapped, context);
    }

    @Override
    public String toString() {
        return id;
    }
}
