package id.sigap.payment.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.ledger.MemberAccounts.Slot;
import id.sigap.payment.ledger.Posting.AlreadyPosted;
import id.sigap.payment.ledger.Posting.IdTaken;
import id.sigap.payment.ledger.Posting.Overdrawn;
import id.sigap.payment.ledger.Posting.Posted;
import id.sigap.payment.ledger.Transfer.Kind;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.payment.testing.Sql;
import id.sigap.payment.testing.World;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Transfers that come together, and those that cross them. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class PostManyTest {

    private static final UUID TRANSIT = ControlAccount.CONTRIBUTIONS_IN_TRANSIT.id();

    @Inject
    Ledger ledger;

    @Inject
    Holds holds;

    @Inject
    MemberAccounts accounts;

    @Test
    void eachFindsTheAccountsAsThoseBeforeItLeaveThemAndAnAccountMovesOnce() {
        UUID account = open();
        Transfer first = move(account, 500);
        postAll(List.of(first));
        long version = version(account);
        Transfer taken = move(account, -300);

        List<Posting> postings = postAll(List.of(first, taken, move(account, -300), move(account, 100), move(account, -300), taken,
                move(account, 1, taken.id()), move(account, -1)));

        assertEquals(List.of(new AlreadyPosted(), new Posted(), new Overdrawn(account), new Posted(), new Posted(), new AlreadyPosted(), new IdTaken(),
                new Overdrawn(account)), postings);
        assertEquals(0L, balance(account));
        assertEquals(version + 1, version(account));
    }

    @Test
    void aHoldIsFreeForNoneOfThem() {
        UUID person = Ids.next();
        UUID account = open(person);
        postAll(List.of(move(account, 500)));
        QuarkusTransaction.requiringNew().run(() -> holds.place(Ids.next(), person, Programme.JHT, Wanted.ALL));

        assertEquals(List.of(new Posted(), new Posted(), new Overdrawn(account)),
                postAll(List.of(move(account, 5), move(account, -5), move(account, -1))));
        assertEquals(500L, balance(account));
    }

    @Test
    void oneThatAnotherBooksMeanwhileIsLeftOutAndTheOthersAreBooked() throws Exception {
        Transfer contested = between(ControlAccount.FUND_JKK, ControlAccount.FUND_JKM, 7);
        Transfer other = between(ControlAccount.FUND_JKK, ControlAccount.FUND_JKM, 5);
        try (Connection faster = session(); ExecutorService pool = Executors.newSingleThreadExecutor()) {
            Sql.prepare(faster, "insert into ledger_transfer (id, kind, subject, digest) values (?, ?, ?, ?)", contested.id(), contested.kind().name(),
                    contested.subject(), contested.digest()).executeUpdate();
            Sql.prepare(faster, "insert into ledger_entry (transfer_id, account_id, amount) values (?, ?, 7), (?, ?, -7)", contested.id(),
                    ControlAccount.FUND_JKK.id(), contested.id(), ControlAccount.FUND_JKM.id()).executeUpdate();
            Future<List<Posting>> late = pool.submit(() -> postAll(List.of(contested, other)));
            awaitWaiting();
            faster.commit();

            assertEquals(List.of(new AlreadyPosted(), new Posted()), late.get());
        }
        assertEquals(2L, entries(contested.id()));
        assertEquals(2L, entries(other.id()));
    }

    @Test
    void batchesThatCrossEachOtherNeverDeadlockAndAlwaysBalance() throws Exception {
        List<UUID> all = IntStream.range(0, 12).mapToObj(i -> open()).toList();
        postAll(all.stream().map(account -> move(account, 10_000)).toList());
        long before = total(all);
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Transfer> shared = all.stream().map(account -> move(account, 1)).toList();

        atOnce(6, () -> {
            for (int round = 0; round < 8; round++) {
                List<Transfer> batch = new ArrayList<>(shared);
                for (int i = 0; i < 30; i++) {
                    UUID from = all.get(random.nextInt(all.size()));
                    UUID to = all.get((all.indexOf(from) + 1 + random.nextInt(all.size() - 1)) % all.size());
                    batch.add(new Transfer.Draft().add(from, Rupiah.of(-3)).add(to, Rupiah.of(3)).as(Ids.next(), Kind.PAYOUT, Ids.next()));
                }
                Collections.shuffle(batch, random);
                postAll(batch);
            }
            return null;
        });

        assertEquals(before + all.size(), total(all), "seed " + seed);
        assertEquals(0L, Sql.one("select sum(balance)::bigint from ledger_account"), "seed " + seed);
    }

    @Test
    void moreThanTheMostAreRefused() {
        List<Transfer> many = Collections.nCopies(Ledger.MOST + 1, between(ControlAccount.FUND_JKK, ControlAccount.FUND_JKM, 5));
        assertThrows(IllegalArgumentException.class, () -> postAll(many));
        assertEquals(List.of(), postAll(List.of()));
    }

    @Test
    void aPostingNeverReadsAllAccountsNorAllTransfers() throws SQLException {
        try (Connection c = session()) {
            // the plan is made for many, and kept for one
            for (int entries : new int[] {400, 1}) {
                UUID id = Ids.next();
                Sql.prepare(c, "insert into ledger_transfer (id, kind, subject, digest) values (?, 'CONTRIBUTION', ?, '')", id, id).executeUpdate();
                Sql.prepare(c, "insert into ledger_entry (transfer_id, account_id, amount) select ?, id, 5 from unnest(?) as a (id) union all select ?, ?, ?",
                        id, c.createArrayOf("uuid", IntStream.range(0, entries).mapToObj(i -> open()).toArray()), id, TRANSIT, -5L * entries).executeUpdate();
                try (ResultSet scans = Sql.prepare(c, """
                        select sum(seq_scan) from pg_stat_xact_user_tables where relname in ('ledger_account', 'ledger_transfer')""").executeQuery()) {
                    assertTrue(scans.next());
                    assertEquals(0, scans.getLong(1));
                }
            }
            c.rollback();
        }
    }

    @Test
    void nothingIsBookedToAnAccountThatIsNotThereOrHasNoStripes() throws SQLException {
        refused(UUID.randomUUID(), null);
        UUID bare = UUID.randomUUID();
        refused(bare, "insert into ledger_account (id, code) values (?, 'BARE')");
    }

    private void refused(UUID account, String before) throws SQLException {
        try (Connection c = session()) {
            if (before != null) {
                Sql.prepare(c, before, account).executeUpdate();
            }
            UUID id = Ids.next();
            Sql.prepare(c, "insert into ledger_transfer (id, kind, subject, digest) values (?, 'PAYOUT', ?, '')", id, id).executeUpdate();
            SQLException refused = assertThrows(SQLException.class, () -> Sql.prepare(c,
                    "insert into ledger_entry (transfer_id, account_id, amount) values (?, ?, 5), (?, ?, -5)", id, TRANSIT, id, account).executeUpdate());
            assertTrue(refused.getMessage().contains("account " + account + " is not there, or has no stripes"), refused.getMessage());
        }
    }

    @Test
    void aReleasedClaimsAccountsAreLockedInTheSameOrderAsForPostings() throws Exception {
        UUID person = Ids.next();
        List<UUID> two = IntStream.range(0, 2).mapToObj(i -> open(person)).sorted(Comparator.comparing(UUID::toString)).toList();
        postAll(two.stream().map(account -> move(account, 100)).toList());
        UUID claim = Ids.next();
        for (UUID account : two.reversed()) {
            Sql.run("insert into ledger_hold (id, account_id, claim_id, amount) values (?, ?, ?, 100)", Ids.next(), account, claim);
        }
        try (Connection payment = session(); ExecutorService pool = Executors.newSingleThreadExecutor()) {
            lock(payment, two.getFirst());
            Future<?> release = pool.submit(() -> QuarkusTransaction.requiringNew().run(() -> holds.release(claim)));
            awaitWaiting();
            lock(payment, two.getLast());
            payment.commit();
            release.get();
        }
        assertEquals(0L, Sql.one("select sum(held)::bigint from ledger_account where person_id = ?", person));
    }

    private static void lock(Connection c, UUID account) throws SQLException {
        Sql.prepare(c, "select 1 from ledger_account where id = ? for no key update", account).executeQuery().close();
    }

    private static void awaitWaiting() {
        World.until("somebody waits for a lock", () -> (Long) Sql.one("select count(*) from pg_stat_activity "
                + "where datname = current_database() and wait_event_type = 'Lock' and query like '%ledger_%'") > 0);
    }

    /** A session that does not wait for locks. */
    private static Connection session() throws SQLException {
        Connection c = Sql.open();
        c.setAutoCommit(false);
        Sql.prepare(c, "set lock_timeout = '500ms'").execute();
        c.commit();
        return c;
    }

    private List<Posting> postAll(List<Transfer> transfers) {
        return QuarkusTransaction.requiringNew().call(() -> ledger.postAll(transfers));
    }

    private UUID open() {
        return open(Ids.next());
    }

    private UUID open(UUID person) {
        Slot slot = new Slot(Ids.next(), Programme.JHT);
        return QuarkusTransaction.requiringNew().call(() -> accounts.open(Map.of(slot, person))).get(slot);
    }

    private static Transfer move(UUID account, long amount) {
        return move(account, amount, Ids.next());
    }

    private static Transfer move(UUID account, long amount, UUID id) {
        return new Transfer.Draft().add(account, Rupiah.of(amount)).balanceWith(ControlAccount.CONTRIBUTIONS_IN_TRANSIT).as(id, Kind.CONTRIBUTION, Ids.next());
    }

    private static Transfer between(ControlAccount to, ControlAccount from, long amount) {
        return new Transfer.Draft().add(to.id(), Rupiah.of(amount)).balanceWith(from).as(Ids.next(), Kind.PAYOUT, Ids.next());
    }

    private static Object balance(UUID account) {
        return Sql.one("select balance from ledger_account where id = ?", account);
    }

    private static long version(UUID account) {
        return (Long) Sql.one("select version from ledger_account where id = ?", account);
    }

    private static Object entries(UUID transfer) {
        return Sql.one("select count(*) from ledger_entry where transfer_id = ?", transfer);
    }

    private static long total(List<UUID> all) {
        return all.stream().mapToLong(account -> (Long) balance(account)).sum();
    }

    private static <T> void atOnce(int threads, Callable<T> work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<T> result : pool.invokeAll(Collections.nCopies(threads, work))) {
                result.get();
            }
        }
    }
}
