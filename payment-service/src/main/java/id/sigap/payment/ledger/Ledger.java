package id.sigap.payment.ledger;

import id.sigap.payment.ledger.Posting.AlreadyPosted;
import id.sigap.payment.ledger.Posting.IdTaken;
import id.sigap.payment.ledger.Posting.Overdrawn;
import id.sigap.payment.ledger.Posting.Posted;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Posts transfers, in the caller's transaction. The database refuses by itself whatever would not balance. */
@ApplicationScoped
public class Ledger {

    // the same order for everybody, so that two transfers never wait for each other; control accounts are not locked, for all share them
    private static final String LOCK = """
            select id, balance - held as free from ledger_account where id = any (?) and code is null
            order by id for no key update""";
    private static final String ADD_ENTRIES = """
            insert into ledger_entry (transfer_id, account_id, amount)
            select ?, account_id, amount from unnest(?, ?) as e (account_id, amount)""";

    private final Database db;

    Ledger(Database db) {
        this.db = db;
    }

    record Locked(UUID id, long free) {
    }

    @Transactional(TxType.MANDATORY)
    public Posting post(Transfer transfer) {
        Map<UUID, Locked> accounts = lock(transfer);
        byte[] digest = digest(transfer);
        return earlier(transfer.id(), digest).or(() -> overdrawn(transfer, accounts)).orElseGet(() -> book(transfer, digest));
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
    Map<UUID, Locked> lock(Transfer transfer) {
        return db.list(LOCK, row -> new Locked(row.uuid("id"), row.number("free")), accountsOf(transfer))
                .stream().collect(Collectors.toMap(Locked::id, Function.identity()));
    }

    private static List<UUID> accountsOf(Transfer transfer) {
        return transfer.entries().stream().map(Entry::accountId).toList();
    }

    private Posting book(Transfer transfer, byte[] digest) {
        int made = db.update("insert into ledger_transfer (id, kind, subject, digest, reverses) values (?, ?, ?, ?, ?::uuid) on conflict (id) do nothing",
                transfer.id(), transfer.kind(), transfer.subject(), digest, transfer.reverses());
        if (made == 0) {
            // it was posted between our look and now, which other accounts than ours did not keep from happening
            return earlier(transfer.id(), digest).orElseThrow();
        }
        db.update(ADD_ENTRIES, transfer.id(), accountsOf(transfer), transfer.entries().stream().map(Entry::amount).toList());
        return new Posted();
    }

    private Optional<Posting> earlier(UUID id, byte[] digest) {
        return db.first("select digest from ledger_transfer where id = ?", row -> row.bytes("digest"), id)
                .map(kept -> Arrays.equals(kept, digest) ? new AlreadyPosted() : new IdTaken());
    }

    private static Optional<Posting> overdrawn(Transfer transfer, Map<UUID, Locked> accounts) {
        return transfer.entries().stream().filter(entry -> {
            Locked account = accounts.get(entry.accountId());
            return account != null && entry.amount().isNegative() && account.free() + entry.amount().amount() < 0;
        }).map(entry -> (Posting) new Overdrawn(entry.accountId())).findFirst();
    }

    private static byte[] digest(Transfer transfer) {
        String text = transfer.entries().stream().map(e -> e.accountId() + "=" + e.amount().amount())
                .collect(Collectors.joining(",", transfer.kind() + ":" + transfer.subject() + ":",
                        transfer.reverses() == null ? "" : ":" + transfer.reverses()));
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
