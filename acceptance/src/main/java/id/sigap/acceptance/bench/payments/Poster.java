package id.sigap.acceptance.bench.payments;

import id.sigap.acceptance.bench.load.Load;
import id.sigap.acceptance.bench.load.Samples;
import id.sigap.acceptance.bench.payments.Session.Where;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.ledger.ControlAccount;
import id.sigap.payment.ledger.MemberAccounts.Slot;
import id.sigap.payment.ledger.Posting;
import id.sigap.payment.ledger.Transfer;
import id.sigap.platform.Ids;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;

/** Posts to payment-service's ledger as fast as it can, in a JVM of its own, and writes what it found to a file. */
public final class Poster {

    static final String PASSWORD = "BENCH_PASSWORD";
    static final int SESSIONS = 16;
    static final int BATCHERS = 4;
    static final int BATCH = 500;

    private static final double SHARE_OF_CAPACITY = 0.7;
    private static final int OPENED_AT_ONCE = 5_000;
    private static final int DONE = 200;
    private static final int FAILED = 500;

    private final Where where;
    private final Properties found = new Properties();
    private final List<UUID> accounts = new ArrayList<>();
    private final Collection<UUID> acknowledged = new ConcurrentLinkedQueue<>();

    private Poster(Where where) {
        this.where = where;
    }

    /** What it is told to do. */
    enum Task {
        PLANTED, POSTINGS, BALANCES
    }

    /** Arguments: the task, the file, the database's address and user, accounts, those with ten years, how long to warm up and to measure. */
    public static void main(String[] arguments) throws Exception {
        Where where = new Where(arguments[2], arguments[3], System.getenv(PASSWORD));
        migrate(where);
        Poster poster = new Poster(where);
        int accounts = Integer.parseInt(arguments[4]);
        switch (Task.valueOf(arguments[0])) {
            case PLANTED -> poster.planted(accounts);
            case POSTINGS -> poster.postings(accounts, Duration.parse(arguments[6]), Duration.parse(arguments[7]));
            case BALANCES -> new Balances(where, poster.found).measure(accounts, Integer.parseInt(arguments[5]), Duration.parse(arguments[7]));
        }
        try (var file = Files.newBufferedWriter(Path.of(arguments[1]))) {
            poster.found.store(file, null);
        }
    }

    private static void migrate(Where where) {
        Path migrations = Path.of(System.getProperty("sigap.root"), "payment-service/src/main/resources/db/migration");
        Flyway.configure().dataSource(where.url(), where.user(), where.password()).outOfOrder(true)
                .locations("classpath:db/platform", "filesystem:" + migrations).load().migrate();
    }

    private void planted(int members) throws SQLException {
        try (Session session = new Session(where)) {
            open(session, members);
            session.commit(() -> post(session, transfer()));
            UUID lost = transfer().id();
            acknowledged.add(lost);
            session.database().update("alter table ledger_account disable trigger guarded");
            session.commit(() -> session.database().update("update ledger_account set balance = balance + 1 where id = ?", accounts.getFirst()));
            session.database().update("alter table ledger_account enable trigger guarded");
            session.commit(() -> null);
            audit(session);
        }
    }

    private void postings(int members, Duration warm, Duration window) throws SQLException, InterruptedException {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            sessions.add(new Session(where));
        }
        open(sessions.getFirst(), members);
        Load.closed(SESSIONS, warm, (client, nth) -> one(sessions.get(client)));
        Samples single = Load.closed(SESSIONS, window, (client, nth) -> one(sessions.get(client)));
        BlockingQueue<Session> free = new ArrayBlockingQueue<>(SESSIONS, false, sessions);
        Samples steady = Load.open(SHARE_OF_CAPACITY * single.perSecond(), window, (client, nth) -> borrowed(free));
        Load.closed(BATCHERS, warm.dividedBy(2), (client, nth) -> batch(sessions.get(client)));
        Samples batched = Load.closed(BATCHERS, window, (client, nth) -> batch(sessions.get(client)));
        found.setProperty("single_per_s", Double.toString(single.perSecond()));
        found.setProperty("p50_ms", Double.toString(steady.percentile(50, Samples.IN)));
        found.setProperty("p99_ms", Double.toString(steady.percentile(99, Samples.IN)));
        found.setProperty("batched_per_s", Double.toString(BATCH * batched.perSecond()));
        found.setProperty("failed", Long.toString(single.failed() + steady.failed() + batched.failed()));
        audit(sessions.getFirst());
        for (Session session : sessions) {
            session.close();
        }
    }

    private void open(Session session, int members) {
        for (int begin = 0; begin < members; begin += OPENED_AT_ONCE) {
            Map<Slot, UUID> owners = new HashMap<>();
            for (int i = begin; i < Math.min(members, begin + OPENED_AT_ONCE); i++) {
                owners.put(new Slot(UUID.randomUUID(), Programme.JHT), UUID.randomUUID());
            }
            accounts.addAll(session.commit(() -> session.accounts().open(owners)).values());
        }
    }

    private int borrowed(BlockingQueue<Session> free) {
        try {
            Session session = free.take();
            try {
                return one(session);
            } finally {
                free.add(session);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return FAILED;
        }
    }

    private int one(Session session) {
        Transfer transfer = transfer();
        boolean posted = session.commit(() -> post(session, transfer));
        return posted ? DONE : FAILED;
    }

    private boolean post(Session session, Transfer transfer) {
        boolean posted = session.ledger().post(transfer) instanceof Posting.Posted;
        acknowledged.add(transfer.id());
        return posted;
    }

    private int batch(Session session) {
        List<Transfer> transfers = Stream.generate(this::transfer).limit(BATCH).toList();
        List<Posting> postings = session.commit(() -> session.ledger().postAll(transfers));
        transfers.forEach(transfer -> acknowledged.add(transfer.id()));
        return postings.stream().allMatch(Posting.Posted.class::isInstance) ? DONE : FAILED;
    }

    private Transfer transfer() {
        ThreadLocalRandom random = ThreadLocalRandom.current();
        return new Transfer.Draft().add(accounts.get(random.nextInt(accounts.size())), Rupiah.of(random.nextInt(1, 500_000)))
                .balanceWith(ControlAccount.CONTRIBUTIONS_IN_TRANSIT).as(id(), Transfer.Kind.CONTRIBUTION, id());
    }

    private static UUID id() {
        return Ids.next();
    }

    private void audit(Session session) {
        long kept = session.commit(() -> session.database().first("select count(*) as kept from ledger_transfer where id = any (?)",
                row -> row.number("kept"), acknowledged).orElseThrow());
        found.setProperty("posted", Integer.toString(acknowledged.size()));
        found.setProperty("lost", Long.toString(acknowledged.size() - kept));
        found.setProperty("changed", session.commit(() -> session.database().first("""
                select count(*) as changed from (select coalesce(stripe_of, id) as id, sum(balance) as balance from ledger_account group by 1) a
                left join (select account_id, sum(amount) as amount from ledger_entry group by 1) e on e.account_id = a.id
                where a.balance <> coalesce(e.amount, 0)""", row -> Long.toString(row.number("changed"))).orElseThrow()));
    }
}
