package id.sigap.payment.ledger;

import id.sigap.payment.ledger.Posting.Posted;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import id.sigap.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Posts transfers, in the caller's transaction. The database refuses by itself whatever would not balance. A transaction posts once: what belongs
 * together is posted together, so that accounts are locked in one order by all.
 */
@ApplicationScoped
public class Ledger {

    /** Transfers that are posted together, at most. */
    public static final int MOST = 5_000;

    // the same order for everybody, so that two transfers never wait for each other; control accounts are not locked, for all share them
    private static final String LOCK = """
            select id, balance - held as free from ledger_account where id = any (?) and code is null
            order by id for no key update""";
    private static final String BOOKED = "select id, digest from ledger_transfer where id = any (?)";
    // an id that was taken after we looked is left out with its entries
    private static final String BOOK = """
            with made as (
                insert into ledger_transfer (id, kind, subject, digest, reverses)
                select id, kind, subject, decode(digest, 'hex'), nullif(reverses, '')::uuid
                from unnest(?, ?, ?, ?, ?) as t (id, kind, subject, digest, reverses) order by id
                on conflict (id) do nothing returning id
            ), booked as (
                insert into ledger_entry (transfer_id, account_id, amount)
                select e.transfer_id, e.account_id, e.amount from unnest(?, ?, ?) as e (transfer_id, account_id, amount) join made on made.id = e.transfer_id
            ) select id from made""";

    private final Database db;

    public Ledger(Database db) {
        this.db = db;
    }

    /** A member's account and what may be taken of it. */
    record Locked(UUID id, long free) {
    }

    /** A transfer that was booked. */
    record Kept(UUID id, byte[] digest) {
    }

    @Transactional(TxType.MANDATORY)
    public Posting post(Transfer transfer) {
        return postAll(List.of(transfer)).getFirst();
    }

    /**
     * Posts what the caller's own locks and rows say is new and covered.
     *
     * @throws IllegalStateException if the ledger knows otherwise, which ends the transaction
     */
    @Transactional(TxType.MANDATORY)
    public void postNew(Transfer transfer) {
        Posting posting = post(transfer);
        if (!(posting instanceof Posted)) {
            throw new IllegalStateException(transfer.kind() + " " + transfer.id() + " of " + transfer.subject() + " should be new and covered, yet the ledger says " + posting);
        }
    }

    /**
     * Posts many, each of which finds the accounts as those before it leave them. One that is refused leaves the others as they are; who wants all or
     * none ends the transaction. It takes two round trips to the database, however many they are, and moves each account once.
     *
     * @param transfers at most {@link #MOST}
     * @return what came of each, in the same order
     */
    @Transactional(TxType.MANDATORY)
    public List<Posting> postAll(List<Transfer> transfers) {
        if (transfers.isEmpty()) {
            return List.of();
        }
        if (transfers.size() > MOST) {
            throw new IllegalArgumentException("at most " + MOST + " transfers are posted together, not " + transfers.size());
        }
        Statements statements = db.together();
        Statements.Answer<Locked> accounts = statements.ask(LOCK, row -> new Locked(row.uuid("id"), row.number("free")), accountsOf(transfers));
        // after the lock: who posts the same transfer waits there
        Statements.Answer<Kept> booked = statements.ask(BOOKED, Ledger::kept, ids(transfers));
        statements.run();
        Batch batch = new Batch(accounts.list(), booked.list());
        List<Posting> postings = transfers.stream().map(batch::decide).toList();
        List<Transfer> passedBy = book(batch);
        return passedBy.isEmpty() ? postings : corrected(transfers, postings, passedBy);
    }

    /** Lets no contribution be booked until the end of the transaction: the database shares this lock among all that are. */
    @Transactional(TxType.MANDATORY)
    public void holdContributions() {
        db.call("select pg_advisory_xact_lock(hashtextextended('payment.contributions', 0))");
    }

    /** As it was booked; empty if there is none. */
    public Optional<Transfer> find(UUID id) {
        List<Entry> entries = db.list("select account_id, amount from ledger_entry where transfer_id = ?",
                row -> new Entry(row.uuid("account_id"), row.rupiah("amount")), id);
        return db.first("select kind, subject, reverses from ledger_transfer where id = ?",
                row -> new Transfer(id, row.constant(Transfer.Kind.class, "kind"), row.uuid("subject"), row.uuid("reverses"), entries), id);
    }

    /** Locks the members' accounts of a transfer until the end of the transaction. */
    void lock(Transfer transfer) {
        db.call(LOCK, accountsOf(List.of(transfer)));
    }

    /** @return those that another transaction has booked since we looked, which other accounts than ours did not keep from happening */
    private List<Transfer> book(Batch batch) {
        List<Transfer> accepted = batch.accepted();
        if (accepted.isEmpty()) {
            return List.of();
        }
        List<UUID> transferIds = accepted.stream().flatMap(transfer -> transfer.entries().stream().map(entry -> transfer.id())).toList();
        List<Entry> entries = accepted.stream().flatMap(transfer -> transfer.entries().stream()).toList();
        Set<UUID> made = new HashSet<>(db.list(BOOK, row -> row.uuid("id"), ids(accepted), accepted.stream().map(Transfer::kind).toList(),
                accepted.stream().map(Transfer::subject).toList(), accepted.stream().map(batch::digest).map(HexFormat.of()::formatHex).toList(),
                accepted.stream().map(transfer -> transfer.reverses() == null ? "" : transfer.reverses().toString()).toList(),
                transferIds, entries.stream().map(Entry::accountId).toList(), entries.stream().map(Entry::amount).toList()));
        return accepted.stream().filter(transfer -> !made.contains(transfer.id())).toList();
    }

    private List<Posting> corrected(List<Transfer> transfers, List<Posting> postings, List<Transfer> passedBy) {
        Batch again = new Batch(List.of(), db.list(BOOKED, Ledger::kept, ids(passedBy)));
        Set<UUID> theirs = new HashSet<>(ids(passedBy));
        return IntStream.range(0, transfers.size()).mapToObj(i -> postings.get(i) instanceof Posted && theirs.contains(transfers.get(i).id())
                ? again.decide(transfers.get(i)) : postings.get(i)).toList();
    }

    private static Kept kept(Row row) throws SQLException {
        return new Kept(row.uuid("id"), row.bytes("digest"));
    }

    private static List<UUID> ids(List<Transfer> transfers) {
        return transfers.stream().map(Transfer::id).toList();
    }

    private static List<UUID> accountsOf(List<Transfer> transfers) {
        return transfers.stream().flatMap(transfer -> transfer.entries().stream()).map(Entry::accountId).distinct().toList();
    }
}
