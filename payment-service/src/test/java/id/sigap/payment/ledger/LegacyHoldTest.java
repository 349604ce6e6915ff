package id.sigap.payment.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.ledger.LegacyHold.Taken;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LegacyHoldTest {

    private static final UUID PERSON = new UUID(1, 1);
    private static final Part THIRD = new Part(1, 3);

    @Test
    void partsAreCutAndWhoeverCompletesTheWholeGetsTheRest() {
        Books books = new Books(100);

        assertEquals(33, books.take(THIRD));
        assertEquals(33, books.take(THIRD));
        assertEquals(34, books.take(THIRD));
        assertEquals(0, books.free());
    }

    @Test
    void anHeirsPartIsOfTheBalanceAsItWasBeforeTheFirstWasPaid() {
        Books books = new Books(100);
        books.take(new Part(1, 2));
        books.pay(0);

        assertEquals(25, books.take(new Part(1, 4)));
    }

    @Test
    void whatIsBookedAfterAnHeirWasPaidAddsToThePartsStillToCome() {
        Books books = new Books(100);
        books.take(new Part(1, 2));
        books.pay(0);
        books.credit(20);

        assertEquals(60, books.take(new Part(1, 2)));
        assertEquals(10, books.free());
    }

    @Test
    void partsThatWouldExceedTheWholeAreRefusedUntilOneIsGivenBack() {
        Books books = new Books(100);
        books.take(new Part(2, 3));
        assertEquals(new Hold.BeyondTheWhole(), books.ask(new Part(1, 2)));
        assertEquals(new Hold.BeyondTheWhole(), new Books(100).ask(new Part(3, 2)));

        books.release(0);
        assertEquals(50, books.take(new Part(1, 2)));
    }

    @Test
    void anotherClaimsHoldExcludesAndNothingIsNoHold() {
        Books books = new Books(100);
        books.heldByAnother = 1;
        assertEquals(new Hold.AlreadyHeld(), books.ask(THIRD));
        assertEquals(new Hold.NoBalance(), new Books(0).ask(THIRD));
        assertEquals(new Hold.NoBalance(), new Books(2).ask(THIRD));
        assertEquals(new Hold.NoBalance(), new Books().ask(THIRD));
    }

    @Test
    void aPartIsSpreadOverTheAccountsThatHaveSomethingFree() {
        Books books = new Books(10, 0, 20);
        books.take(new Part(1, 2));
        books.take(new Part(1, 2));

        assertEquals(List.of(10L, 0L, 20L), books.held());
    }

    /** Heirs in any number, order and time, with payments, releases and contributions between: nobody gets what is not there. */
    @Test
    void whateverHeirsDoTheyNeverGetMoreThanTheWhole() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            int heirs = random.nextInt(1, 9);
            Books books = new Books(random.nextLong(1, 1_000), random.nextLong(1_000_000), random.nextLong(1_000_000_000_000L));
            long whole = books.balance();
            for (Part part : parts(heirs, random)) {
                if (random.nextInt(5) == 0) {
                    books.ask(part);
                    books.take(part);
                    books.release(books.claims() - 1);
                }
                books.take(part);
                if (random.nextBoolean()) {
                    books.pay(books.claims() - 1);
                }
            }
            assertEquals(whole, books.paid() + books.held().stream().mapToLong(Long::longValue).sum(), "all heirs together get all, seed " + seed);
            assertEquals(new Hold.BeyondTheWhole(), books.ask(new Part(1, 999_999)), "seed " + seed);
        }
    }

    @Test
    void contributionsBetweenHeirsNeverMakeAHoldExceedWhatIsFree() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            Books books = new Books(random.nextLong(10, 1_000), random.nextLong(1_000_000));
            for (Part part : parts(random.nextInt(1, 6), random)) {
                books.take(part);
                if (random.nextBoolean()) {
                    books.pay(books.claims() - 1);
                }
                books.credit(random.nextLong(1_000));
                assertTrue(books.free() >= 0, "seed " + seed);
            }
        }
    }

    @Test
    void aPartIsWrittenAsAFraction() {
        assertEquals(THIRD, Part.of("1/3"));
        for (String wrong : List.of("", "1", "0/3", "1/0", "-1/3", "1/1000000", "1.0/3", "1/3 ")) {
            assertThrows(IllegalArgumentException.class, () -> Part.of(wrong), wrong);
        }
        assertThrows(IllegalArgumentException.class, () -> new Part(0, 1));
        assertEquals(new Wanted.OfLegacy(PERSON, THIRD), Wanted.of(null, PERSON, "1/3"));
        assertEquals(Wanted.ALL, Wanted.of(null, null, null));
        assertThrows(IllegalArgumentException.class, () -> Wanted.of(null, PERSON, null));
        assertThrows(IllegalArgumentException.class, () -> Wanted.of(null, null, "1/3"));
        assertThrows(IllegalArgumentException.class, () -> Wanted.of("0.3", PERSON, "1/3"));
    }

    /** So many that add up to the whole, none so small that it is cut to nothing. */
    private static List<Part> parts(int heirs, Random random) {
        int denominator = random.nextInt(heirs, heirs + 4);
        List<Part> parts = new ArrayList<>();
        int left = denominator;
        for (int i = 1; i < heirs; i++) {
            int part = random.nextInt(1, left - (heirs - i) + 1);
            parts.add(new Part(part, denominator));
            left -= part;
        }
        parts.add(new Part(left, denominator));
        Collections.shuffle(parts, random);
        return parts;
    }

    /** The accounts of one deceased, as the ledger would keep them. */
    private static final class Books {
        private final List<UUID> ids = new ArrayList<>();
        private final List<Long> balances = new ArrayList<>();
        private final List<List<Taken>> byClaim = new ArrayList<>();
        private long heldByAnother;

        private Books(long... balances) {
            for (long balance : balances) {
                ids.add(new UUID(7, ids.size()));
                this.balances.add(balance);
            }
        }

        private List<Taken> taken() {
            return byClaim.stream().flatMap(List::stream).toList();
        }

        private List<Long> held() {
            return ids.stream().map(id -> taken().stream().filter(t -> !t.paid() && t.accountId().equals(id)).mapToLong(t -> t.amount().amount()).sum())
                    .toList();
        }

        private Hold ask(Part part) {
            List<MemberAccount> accounts = new ArrayList<>();
            for (int i = 0; i < ids.size(); i++) {
                accounts.add(new MemberAccount(ids.get(i), PERSON, PERSON, Programme.JHT, Rupiah.of(balances.get(i)),
                        Rupiah.of(held().get(i) + heldByAnother), 1));
            }
            return LegacyHold.decide(accounts, taken(), part);
        }

        private long take(Part part) {
            UUID claim = UUID.randomUUID();
            if (!(ask(part) instanceof Hold.Placed placed)) {
                byClaim.add(List.of());
                return 0;
            }
            byClaim.add(placed.amounts().entrySet().stream().map(e -> new Taken(e.getKey(), claim, part, e.getValue(), false)).toList());
            return placed.gross().amount();
        }

        private void pay(int claim) {
            for (Taken t : byClaim.get(claim)) {
                balances.set(ids.indexOf(t.accountId()), balances.get(ids.indexOf(t.accountId())) - t.amount().amount());
            }
            byClaim.set(claim, byClaim.get(claim).stream().map(t -> new Taken(t.accountId(), t.claimId(), t.part(), t.amount(), true)).toList());
        }

        private void release(int claim) {
            byClaim.set(claim, List.of());
        }

        private void credit(long amount) {
            balances.set(0, balances.getFirst() + amount);
        }

        private int claims() {
            return byClaim.size();
        }

        private long balance() {
            return balances.stream().mapToLong(Long::longValue).sum();
        }

        private long free() {
            return balance() - held().stream().mapToLong(Long::longValue).sum();
        }

        private long paid() {
            return taken().stream().filter(Taken::paid).mapToLong(t -> t.amount().amount()).sum();
        }
    }
}
