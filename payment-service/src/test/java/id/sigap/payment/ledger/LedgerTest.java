package id.sigap.payment.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.ledger.MemberAccounts.Slot;
import id.sigap.payment.ledger.Transfer.Kind;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class LedgerTest {

    @Inject
    Ledger ledger;

    @Inject
    Holds holds;

    @Inject
    MemberAccounts accounts;

    @Test
    void sixteenThreadsWithOneTransferIdBookItOnce() throws Exception {
        UUID account = open(Ids.next());
        Transfer transfer = credit(account, 500);

        List<Posting> postings = atOnce(16, () -> post(transfer));

        assertEquals(1, postings.stream().filter(Posting.Posted.class::isInstance).count());
        assertEquals(15, postings.stream().filter(Posting.AlreadyPosted.class::isInstance).count());
        assertEquals(Rupiah.of(500), balance(account));
    }

    @Test
    void anIdThatComesAgainWithAnotherContentIsRefused() {
        UUID account = open(Ids.next());
        Transfer first = credit(account, 500);
        post(first);

        Transfer other = new Transfer.Draft().add(account, Rupiah.of(501)).balanceWith(ControlAccount.CONTRIBUTIONS_IN_TRANSIT)
                .as(first.id(), Kind.CONTRIBUTION, first.subject());
        assertInstanceOf(Posting.IdTaken.class, post(other));
        assertEquals(Rupiah.of(500), balance(account));
    }

    @Test
    void moreThanIsFreeCannotBeTaken() {
        UUID person = Ids.next();
        UUID account = open(person);
        post(credit(account, 500));
        assertEquals(new Posting.Overdrawn(account), post(credit(account, -501)));

        hold(Ids.next(), person);
        assertEquals(new Posting.Overdrawn(account), post(credit(account, -1)));
        assertEquals(Rupiah.of(500), balance(account));
    }

    @Test
    void twoClaimsAtOnceGetOneHold() throws Exception {
        for (int round = 0; round < 10; round++) {
            UUID person = Ids.next();
            post(credit(open(person), 300));
            post(credit(open(person), 200));

            List<Hold> answers = atOnce(2, () -> hold(Ids.next(), person));

            assertEquals(1, answers.stream().filter(Hold.AlreadyHeld.class::isInstance).count());
            assertEquals(Rupiah.of(500), answers.stream().filter(Hold.Placed.class::isInstance).map(a -> ((Hold.Placed) a).gross()).findFirst().orElseThrow());
        }
    }

    @Test
    void heirsAtOnceEachGetTheirPartAndTogetherAll() throws Exception {
        for (int round = 0; round < 10; round++) {
            UUID person = Ids.next();
            UUID legacy = Ids.next();
            post(credit(open(person), 301));
            post(credit(open(person), 200));

            List<Hold> answers = atOnce(4, () -> inherit(person, legacy, "1/3"));

            assertEquals(1, answers.stream().filter(Hold.BeyondTheWhole.class::isInstance).count(), answers.toString());
            assertEquals(List.of(167L, 167L, 167L), answers.stream().filter(Hold.Placed.class::isInstance)
                    .map(a -> ((Hold.Placed) a).gross().amount()).sorted().toList());
            assertEquals(501L, id.sigap.payment.testing.Sql.one("select sum(held)::bigint from ledger_account where person_id = ?", person));
        }
    }

    @Test
    void anotherLegacyOrClaimIsRefusedWhileHeirsHold() {
        UUID person = Ids.next();
        UUID legacy = Ids.next();
        post(credit(open(person), 500));
        assertInstanceOf(Hold.Placed.class, inherit(person, legacy, "1/3"));

        assertInstanceOf(Hold.AlreadyHeld.class, inherit(person, Ids.next(), "1/3"));
        assertInstanceOf(Hold.AlreadyHeld.class, hold(Ids.next(), person));
        assertInstanceOf(Hold.Placed.class, inherit(person, legacy, "1/3"));
    }

    @Test
    void jpIsHeldWithoutJht() {
        UUID person = Ids.next();
        Slot slot = new Slot(Ids.next(), Programme.JP);
        UUID jp = QuarkusTransaction.requiringNew().call(() -> accounts.open(Map.of(slot, person))).get(slot);
        post(credit(jp, 500));
        assertInstanceOf(Hold.NoBalance.class, hold(Ids.next(), person));

        Hold held = QuarkusTransaction.requiringNew().call(() -> holds.place(Ids.next(), person, Programme.JP, Wanted.ALL));
        assertEquals(Map.of(jp, Rupiah.of(500)), assertInstanceOf(Hold.Placed.class, held).amounts());
    }

    @Test
    void transfersThatCrossEachOtherNeverDeadlockAndAlwaysBalance() throws Exception {
        List<UUID> all = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            UUID account = open(Ids.next());
            post(credit(account, 1_000));
            all.add(account);
        }
        long seed = System.nanoTime();
        Random random = new Random(seed);
        atOnce(8, () -> {
            for (int i = 0; i < 25; i++) {
                UUID from = all.get(random.nextInt(6));
                UUID to = all.get(random.nextInt(6));
                if (!from.equals(to)) {
                    post(new Transfer.Draft().add(from, Rupiah.of(-random.nextInt(1, 400))).add(to, Rupiah.of(50))
                            .balanceWith(ControlAccount.PAYOUTS_IN_TRANSIT).as(Ids.next(), Kind.PAYOUT, Ids.next()));
                }
            }
            return null;
        });
        assertEquals(0L, id.sigap.payment.testing.Sql.one("select sum(balance)::bigint from ledger_account"), "seed " + seed);
    }

    private UUID open(UUID person) {
        Slot slot = new Slot(Ids.next(), Programme.JHT);
        return QuarkusTransaction.requiringNew().call(() -> accounts.open(Map.of(slot, person))).get(slot);
    }

    private Posting post(Transfer transfer) {
        return QuarkusTransaction.requiringNew().call(() -> ledger.post(transfer));
    }

    private Hold hold(UUID claim, UUID person) {
        return QuarkusTransaction.requiringNew().call(() -> holds.place(claim, person, Programme.JHT, Wanted.ALL));
    }

    private Hold inherit(UUID person, UUID legacy, String part) {
        return QuarkusTransaction.requiringNew().call(() -> holds.place(Ids.next(), person, Programme.JHT, Wanted.of(null, legacy, part)));
    }

    private Rupiah balance(UUID account) {
        return accounts.byIds(List.of(account)).getFirst().balance();
    }

    private static Transfer credit(UUID account, long amount) {
        return new Transfer.Draft().add(account, Rupiah.of(amount)).balanceWith(ControlAccount.CONTRIBUTIONS_IN_TRANSIT)
                .as(Ids.next(), Kind.CONTRIBUTION, Ids.next());
    }

    private static <T> List<T> atOnce(int threads, Callable<T> work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<T> results = new ArrayList<>();
            for (Future<T> result : pool.invokeAll(java.util.Collections.nCopies(threads, work))) {
                results.add(result.get());
            }
            return results;
        }
    }
}
