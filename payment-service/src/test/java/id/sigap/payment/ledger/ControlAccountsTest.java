package id.sigap.payment.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.ledger.MemberAccounts.Slot;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.payment.testing.Sql;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
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
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** Every transfer moves a control account, and none waits for another because of it. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class ControlAccountsTest {

    private static final UUID TRANSIT = ControlAccount.CONTRIBUTIONS_IN_TRANSIT.id();
    private static final int STRIPES = 32;
    private static final int THREADS = 8;

    @Inject
    Ledger ledger;

    @Inject
    MemberAccounts accounts;

    @Inject
    Database db;

    @Test
    void twoSessionsBookOnOneControlAccountAtOnce() throws SQLException {
        Object before = transit();
        try (Connection first = session(); Connection second = anotherStripe(first)) {
            book(first, "CONTRIBUTION", 5);
            book(second, "CONTRIBUTION", 7);
            second.commit();
            first.commit();
        }
        assertEquals((Long) before - 12, transit());
    }

    @Test
    void noEntryGoesToAStripe() throws SQLException {
        UUID stripe = (UUID) Sql.one("select id from ledger_account where stripe_of = ? and stripe = 3", TRANSIT);
        try (Connection c = session()) {
            UUID id = Ids.next();
            Sql.prepare(c, "insert into ledger_transfer (id, kind, subject, digest) values (?, 'PAYOUT', ?, '')", id, id).executeUpdate();
            SQLException refused = assertThrows(SQLException.class, () -> Sql.prepare(c,
                    "insert into ledger_entry (transfer_id, account_id, amount) values (?, ?, 5), (?, ?, -5)", id, open(), id, stripe).executeUpdate());
            assertTrue(refused.getMessage().contains("is a stripe"), refused.getMessage());
        }
    }

    @Test
    void whoHoldsContributionsWaitsForThoseUnderWayAndKeepsOthersOut() throws SQLException {
        try (Connection booking = session()) {
            book(booking, "CONTRIBUTION", 5);
            assertThrows(RuntimeException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
                db.update("set local lock_timeout = '200ms'");
                ledger.holdContributions();
            }));
            booking.commit();
        }
        QuarkusTransaction.requiringNew().run(() -> {
            ledger.holdContributions();
            try (Connection contribution = session(); Connection payout = session()) {
                SQLException kept = assertThrows(SQLException.class, () -> book(contribution, "CONTRIBUTION", 5));
                assertTrue(kept.getMessage().contains("lock timeout"), kept.getMessage());
                book(payout, "PAYOUT", 5);
                payout.commit();
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }

    /** Prints what stripes are for; a machine that is busy must not fail a test, so nothing is asserted of the rates. */
    @Test
    void postingsASecondWithAndWithoutOneRowForAll() throws Exception {
        long seconds = 3;
        long alone = rate(seconds, true);
        long striped = rate(seconds, false);
        System.out.printf("[ledger] %d threads: %d postings/s while all lock the control account's row, %d postings/s with stripes%n", THREADS, alone, striped);
        assertEquals(0L, Sql.one("select sum(balance)::bigint from ledger_account"));
    }

    private long rate(long seconds, boolean oneRow) throws Exception {
        List<UUID> members = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            members.add(open());
        }
        AtomicLong next = new AtomicLong();
        AtomicLong booked = new AtomicLong();
        long until = System.nanoTime() + seconds * 1_000_000_000L;
        Callable<Void> work = () -> {
            UUID member = members.get((int) next.getAndIncrement());
            while (System.nanoTime() < until) {
                QuarkusTransaction.requiringNew().run(() -> {
                    if (oneRow) {
                        db.call("select 1 from ledger_account where id = ? for no key update", TRANSIT);
                    }
                    ledger.post(new Transfer.Draft().add(member, Rupiah.of(5)).balanceWith(ControlAccount.CONTRIBUTIONS_IN_TRANSIT)
                            .as(Ids.next(), Transfer.Kind.CONTRIBUTION, Ids.next()));
                });
                booked.incrementAndGet();
            }
            return null;
        };
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
            for (Future<Void> result : pool.invokeAll(Collections.nCopies(THREADS, work))) {
                result.get();
            }
        }
        return booked.get() / seconds;
    }

    private void book(Connection c, String kind, long amount) throws SQLException {
        UUID id = Ids.next();
        Sql.prepare(c, "insert into ledger_transfer (id, kind, subject, digest) values (?, ?, ?, '')", id, kind, id).executeUpdate();
        Sql.prepare(c, "insert into ledger_entry (transfer_id, account_id, amount) values (?, ?, ?), (?, ?, ?)", id, open(), amount, id, TRANSIT, -amount)
                .executeUpdate();
    }

    private static Object transit() {
        return Sql.one("select sum(balance)::bigint from ledger_account where ? in (id, stripe_of)", TRANSIT);
    }

    /** A session that does not wait for locks. */
    private static Connection session() throws SQLException {
        Connection c = Sql.open();
        c.setAutoCommit(false);
        Sql.prepare(c, "set lock_timeout = '500ms'").execute();
        c.commit();
        return c;
    }

    private static Connection anotherStripe(Connection other) throws SQLException {
        Connection c = session();
        while (stripe(c) == stripe(other)) {
            c.close();
            c = session();
        }
        return c;
    }

    private static int stripe(Connection c) throws SQLException {
        try (ResultSet row = Sql.prepare(c, "select pg_backend_pid()").executeQuery()) {
            row.next();
            return row.getInt(1) % STRIPES;
        }
    }

    private UUID open() {
        Slot slot = new Slot(Ids.next(), Programme.JHT);
        return QuarkusTransaction.requiringNew().call(() -> accounts.open(Map.of(slot, Ids.next()))).get(slot);
    }
}
