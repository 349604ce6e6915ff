package id.sigap.payment.seal;

import id.sigap.payment.seal.Break.Kind;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Recomputes every seal from the transfers themselves. */
@ApplicationScoped
class WalkSeals {

    private static final int SEALS = 20;

    private static final String SEALS_AFTER = "select " + Seal.COLUMNS + " from ledger_seal where number > ? order by number limit ?";
    private static final String LEAVES = "select s.transfer_id, s.position, s.leaf, " + Content.COLUMNS + """

            from ledger_sealed s left join ledger_transfer t on t.id = s.transfer_id where s.seal = ? order by s.position""";
    // of the seals after the last one that is there
    private static final String LEFT_BEHIND = """
            select seal from ledger_sealed where seal > (select coalesce(max(number), 0) from ledger_seal) order by seal limit 1""";

    private final Database db;

    WalkSeals(Database db) {
        this.db = db;
    }

    /** @param recomputed from the transfer as it is; null if it is gone */
    private record Leaf(UUID transferId, int position, byte[] kept, byte[] recomputed) {
    }

    Chunk next(String last) {
        long after = last == null ? 0 : Long.parseLong(last);
        List<Seal> seals = db.list(SEALS_AFTER, Seal::of, after, SEALS);
        List<Break> breaks = new ArrayList<>();
        byte[] before = hashOf(after).orElse(new byte[Hashes.LENGTH]);
        long expected = after + 1;
        for (Seal seal : seals) {
            if (seal.number() != expected) {
                breaks.add(Break.ofSeal(Kind.SEAL_MISSING, expected));
            } else if (!Arrays.equals(seal.previous(), before)) {
                breaks.add(Break.ofSeal(Kind.CHAIN_BROKEN, seal.number()));
            }
            verify(seal, breaks);
            before = seal.hash();
            expected = seal.number() + 1;
        }
        boolean more = seals.size() == SEALS;
        if (!more) {
            db.first(LEFT_BEHIND, row -> row.number("seal")).ifPresent(seal -> breaks.add(Break.ofSeal(Kind.SEAL_MISSING, seal)));
        }
        return new Chunk(seals.size(), breaks, more ? Long.toString(seals.getLast().number()) : null);
    }

    /** What is wrong with a seal that somebody noted elsewhere, if anything is. */
    Optional<Break> held(Anchor anchor) {
        return hashOf(anchor.number()).map(HexFormat.of()::formatHex)
                .map(hash -> hash.equals(anchor.hash()) ? Optional.<Break>empty() : Optional.of(Break.ofSeal(Kind.ANCHOR_DIFFERS, anchor.number())))
                .orElseGet(() -> Optional.of(Break.ofSeal(Kind.ANCHOR_MISSING, anchor.number())));
    }

    private Optional<byte[]> hashOf(long number) {
        return db.first("select hash from ledger_seal where number = ?", row -> row.bytes("hash"), number);
    }

    private void verify(Seal seal, List<Break> breaks) {
        if (!Arrays.equals(seal.recomputed(), seal.hash())) {
            breaks.add(Break.ofSeal(Kind.SEAL_CHANGED, seal.number()));
        }
        List<Leaf> leaves = db.list(LEAVES, WalkSeals::leaf, seal.number());
        leaves.stream().filter(leaf -> !Arrays.equals(leaf.kept(), leaf.recomputed())).forEach(leaf -> breaks.add(Break.ofTransfer(
                leaf.recomputed() == null ? Kind.TRANSFER_MISSING : Kind.TRANSFER_CHANGED, seal.number(), leaf.transferId())));
        if (!whole(seal, leaves)) {
            breaks.add(Break.ofSeal(Kind.LEAVES_CHANGED, seal.number()));
        }
    }

    private static boolean whole(Seal seal, List<Leaf> leaves) {
        for (int i = 0; i < leaves.size(); i++) {
            if (leaves.get(i).position() != i) {
                return false;
            }
        }
        return leaves.size() == seal.transfers() && leaves.getFirst().transferId().equals(seal.first())
                && leaves.getLast().transferId().equals(seal.last())
                && Arrays.equals(MerkleTree.root(leaves.stream().map(Leaf::kept).toList()), seal.root());
    }

    private static Leaf leaf(Row row) throws SQLException {
        return new Leaf(row.uuid("transfer_id"), row.integer("position"), row.bytes("leaf"), row.uuid("id") == null ? null : Content.leaf(row));
    }
}
