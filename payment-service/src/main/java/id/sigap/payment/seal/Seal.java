package id.sigap.payment.seal;

import id.sigap.platform.sql.Row;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * One link of the chain.
 *
 * @param number   from 1
 * @param root     of the Merkle tree over its transfers
 * @param previous the hash of the seal before; zeros in the first
 * @param hash     over everything else
 */
record Seal(long number, int transfers, UUID first, UUID last, byte[] root, byte[] previous, Instant sealedAt, byte[] hash) {

    static final String COLUMNS = "number, transfers, first_transfer, last_transfer, root, previous, sealed_at, hash";

    private static final byte[] WHAT = "sigap ledger seal".getBytes(StandardCharsets.US_ASCII);
    private static final int FIXED = 3 * Long.BYTES + 2 * 16 + 2 * Hashes.LENGTH;

    /** The next link after {@code before}, which is null for the first. */
    static Seal after(Seal before, int transfers, UUID first, UUID last, byte[] root, Instant now) {
        long number = before == null ? 1 : before.number + 1;
        byte[] previous = before == null ? new byte[Hashes.LENGTH] : before.hash;
        Instant sealedAt = now.truncatedTo(ChronoUnit.MICROS);
        return new Seal(number, transfers, first, last, root, previous, sealedAt, hash(number, transfers, first, last, root, previous, sealedAt));
    }

    /** What the hash of these contents is. */
    byte[] recomputed() {
        return hash(number, transfers, first, last, root, previous, sealedAt);
    }

    private static byte[] hash(long number, int transfers, UUID first, UUID last, byte[] root, byte[] previous, Instant sealedAt) {
        ByteBuffer bytes = ByteBuffer.allocate(WHAT.length + FIXED).put(WHAT).putLong(number).putLong(transfers);
        Content.put(bytes, first);
        Content.put(bytes, last);
        bytes.put(root).put(previous).putLong(ChronoUnit.MICROS.between(Instant.EPOCH, sealedAt));
        return Hashes.sha256().digest(bytes.array());
    }

    static Seal of(Row row) throws SQLException {
        return new Seal(row.number("number"), row.integer("transfers"), row.uuid("first_transfer"), row.uuid("last_transfer"), row.bytes("root"),
                row.bytes("previous"), row.instant("sealed_at"), row.bytes("hash"));
    }
}
