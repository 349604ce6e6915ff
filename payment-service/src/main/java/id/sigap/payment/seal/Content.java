package id.sigap.payment.seal;

import id.sigap.platform.sql.Row;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.UUID;

/**
 * All that a transfer and its entries consist of, as bytes: what is sealed. Integers are big-endian, times are microseconds since 2000-01-01 UTC:
 * {@code id(16) subject(16) reverses(16, zeros if none) created_at(8) xact(8) length(4) kind length(4) digest}, and then for each entry in the order
 * of the accounts {@code account(16) amount(8) booked_at(8) seq(8)}.
 */
final class Content {

    /** Selects what {@link #leaf} reads, of a transfer {@code t}. */
    static final String COLUMNS = """
            t.id, t.kind, t.subject, t.digest, t.reverses, timestamptz_send(t.created_at) as created_at, t.xact::text::bigint as xact, (
                select string_agg(uuid_send(e.account_id) || int8send(e.amount) || timestamptz_send(e.booked_at) || int8send(e.seq), ''::bytea
                    order by e.account_id) from ledger_entry e where e.transfer_id = t.id) as entries""";

    private static final int IDS = 3 * 16;
    private static final int NUMBERS = 2 * Long.BYTES + 2 * Integer.BYTES;

    private Content() {
    }

    /** The hash of the present row's transfer. */
    static byte[] leaf(Row row) throws SQLException {
        byte[] kind = row.text("kind").getBytes(StandardCharsets.UTF_8);
        byte[] digest = row.bytes("digest");
        // null where all entries were removed, which only happens past the database's guards
        byte[] entries = row.bytes("entries") == null ? new byte[0] : row.bytes("entries");
        ByteBuffer bytes = ByteBuffer.allocate(IDS + NUMBERS + kind.length + digest.length + entries.length);
        put(bytes, row.uuid("id"));
        put(bytes, row.uuid("subject"));
        put(bytes, row.uuid("reverses") == null ? new UUID(0, 0) : row.uuid("reverses"));
        bytes.put(row.bytes("created_at")).putLong(row.number("xact"));
        bytes.putInt(kind.length).put(kind).putInt(digest.length).put(digest).put(entries);
        return MerkleTree.leaf(bytes.array());
    }

    static void put(ByteBuffer bytes, UUID id) {
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
    }
}
