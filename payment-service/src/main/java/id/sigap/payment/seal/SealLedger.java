package id.sigap.payment.seal;

import id.sigap.contracts.payment.LedgerSealed;
import id.sigap.platform.Clocks;
import id.sigap.platform.outbox.Lane;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Seals what was committed and is not sealed yet, the earliest first. It keeps no position: what waits stands in a table, so a transfer that commits
 * late is sealed late, and never passed over.
 */
@ApplicationScoped
public class SealLedger {

    private static final HexFormat HEX = HexFormat.of();

    private static final String WAITING = """
            select u.transfer_id, (select count(*) from ledger_entry e where e.transfer_id = u.transfer_id) as entries
            from ledger_unsealed u order by u.created_at, u.transfer_id limit ?""";
    private static final String LEAVES = "select " + Content.COLUMNS + " from ledger_transfer t where t.id = any (?)";
    private static final String INSERT_SEAL = "insert into ledger_seal (" + Seal.COLUMNS + ") values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String INSERT_SEALED = """
            insert into ledger_sealed (transfer_id, seal, position, leaf) select l.id, ?, l.place - 1, decode(l.leaf, 'hex')
            from unnest(?, ?) with ordinality as l (id, leaf, place)""";
    private static final String END_WAIT = """
            delete from ledger_unsealed u using ledger_sealed s join ledger_transfer t on t.id = s.transfer_id
            where s.seal = ? and u.created_at = t.created_at and u.transfer_id = t.id""";

    private final Database db;
    private final Outbox outbox;
    private final LedgerConfig.Sealing limits;
    private final Clock clock;

    SealLedger(Database db, Outbox outbox, LedgerConfig config, Clock clock) {
        this.db = db;
        this.outbox = outbox;
        this.limits = config.seal();
        this.clock = clock;
    }

    private record Waiting(UUID id, long entries) {
    }

    private record Leaf(UUID id, byte[] hash) {
    }

    /** Makes one seal, if something waits and no other replica is at it. Returns how many transfers it holds, 0 if none was made. */
    @Transactional
    public int next() {
        boolean alone = db.first("select pg_try_advisory_xact_lock(hashtextextended('payment.ledger-seal', 0)) as alone", row -> row.flag("alone"))
                .orElseThrow();
        List<UUID> batch = alone ? batch() : List.of();
        if (!batch.isEmpty()) {
            seal(batch);
        }
        return batch.size();
    }

    private List<UUID> batch() {
        List<UUID> batch = new ArrayList<>();
        long entries = 0;
        for (Waiting transfer : db.list(WAITING, row -> new Waiting(row.uuid("transfer_id"), row.number("entries")), limits.transfers())) {
            entries += transfer.entries();
            if (entries > limits.entries() && !batch.isEmpty()) {
                break;
            }
            batch.add(transfer.id());
        }
        return batch;
    }

    private void seal(List<UUID> batch) {
        Map<UUID, byte[]> hashes = db.list(LEAVES, row -> new Leaf(row.uuid("id"), Content.leaf(row)), batch).stream()
                .collect(Collectors.toMap(Leaf::id, Leaf::hash));
        List<byte[]> leaves = batch.stream().map(hashes::get).toList();
        Seal before = db.first("select " + Seal.COLUMNS + " from ledger_seal order by number desc limit 1", Seal::of).orElse(null);
        Seal seal = Seal.after(before, batch.size(), batch.getFirst(), batch.getLast(), MerkleTree.root(leaves), clock.instant());
        db.update(INSERT_SEAL, seal.number(), seal.transfers(), seal.first(), seal.last(), seal.root(), seal.previous(), seal.sealedAt(), seal.hash());
        db.update(INSERT_SEALED, seal.number(), batch, leaves.stream().map(HEX::formatHex).toList());
        int ended = db.update(END_WAIT, seal.number());
        if (ended != batch.size()) {
            throw new IllegalStateException("seal " + seal.number() + " holds " + batch.size() + " transfers, of which " + ended + " waited");
        }
        outbox.append(new LedgerSealed(LocalDate.ofInstant(seal.sealedAt(), Clocks.JAKARTA), seal.number(), seal.transfers(),
                HEX.formatHex(seal.root()), HEX.formatHex(seal.hash()), seal.sealedAt()), Lane.BULK);
    }
}
