package id.sigap.claims.benefit;

import static id.sigap.claims.jkk.Examples.BOOK;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.Inheritance.Divided;
import id.sigap.claims.benefit.Inheritance.Guardian;
import id.sigap.claims.benefit.Inheritance.NoHeir;
import id.sigap.claims.benefit.Inheritance.Share;
import id.sigap.claims.jkk.Examples;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** The order of heirs of JKK and JKM (domain reference 4.2). */
class HeirsTest {

    private static final LocalDate DEATH = LocalDate.of(2026, 11, 2);
    private static final LocalDate PAID = LocalDate.of(2026, 11, 24);
    private static final Rupiah FUNERAL = Rupiah.of(10_000_000);
    private static final Rupiah REST = Rupiah.of(32_000_000);

    @Test
    void spouseAndChildrenShareEquallyAndKeepEveryoneElseOut() {
        Divided divided = divided(heir("wife", Relation.SPOUSE), heir("mother", Relation.PARENT), heir("son", Relation.CHILD), heir("brother", Relation.SIBLING));

        assertEquals(HeirRank.SPOUSE_OR_CHILD, divided.rank());
        assertEquals(List.of("wife", "son"), divided.shares().stream().map(share -> share.heir().key()).toList());
        assertEquals(List.of(Rupiah.of(21_000_000), Rupiah.of(21_000_000)), divided.shares().stream().map(Share::amount).toList());
        assertTrue(divided.reasoning().provisional(), "the law is silent about the shares");
        Examples.assertReadable(divided.reasoning());
    }

    @Test
    void eachRankFollowsTheOneBefore() {
        List<Heir> all = new ArrayList<>();
        for (Relation relation : Relation.values()) {
            all.add(heir(relation.name(), relation));
        }
        for (HeirRank rank : HeirRank.values()) {
            assertEquals(rank, assertInstanceOf(Divided.class, divide(all)).rank());
            all.removeIf(heir -> heir.relation().rank() == rank);
        }
        assertInstanceOf(NoHeir.class, divide(all));
    }

    @Test
    void theBloodLineGoesUpAndDownToTheSecondDegree() {
        Divided divided = divided(heir("grandmother", Relation.GRANDPARENT), heir("grandchild", Relation.GRANDCHILD), heir("father", Relation.PARENT),
                heir("sister", Relation.SIBLING));
        assertEquals(3, divided.shares().size());
        assertEquals(Rupiah.of(14_000_000), divided.shares().getFirst().amount());
    }

    @Test
    void whereNobodyIsLeftTheFuneralIsPaidAndTheRestGoesToTheFund() {
        NoHeir none = assertInstanceOf(NoHeir.class, divide(List.of()));
        assertEquals(FUNERAL, none.toWhoeverArrangedTheFuneral());
        assertEquals(REST, none.toFund());
        Examples.assertReadable(none.reasoning());
    }

    @Test
    void aMinorNeedsAGuardianUntilThe18thBirthday() {
        Divided divided = divided(born("minor", PAID.minusYears(18).plusDays(1)), born("adult", PAID.minusYears(18)), heir("unknown", Relation.CHILD));
        assertEquals(List.of(Guardian.NEEDED, Guardian.NOT_NEEDED, Guardian.NOT_KNOWN_YET), divided.shares().stream().map(Share::guardian).toList());
    }

    @Test
    void theSharesAreTheWholeAndDifferByARupiahAtMost() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            long rest = random.nextLong(500_000_000);
            List<Heir> heirs = new ArrayList<>();
            int children = 1 + random.nextInt(12);
            for (int at = 0; at < children; at++) {
                heirs.add(heir("child " + at, Relation.CHILD));
            }
            List<Share> shares = assertInstanceOf(Divided.class, Heirs.divide(new Legacy(FUNERAL, Rupiah.of(rest), heirs, DEATH, PAID), BOOK)).shares();
            long sum = shares.stream().mapToLong(share -> share.amount().amount()).sum();
            long most = shares.getFirst().amount().amount();
            long least = shares.getLast().amount().amount();
            assertEquals(10_000_000 + rest, sum, "seed " + seed);
            assertTrue(most - least <= 1 && most >= least, "seed " + seed);
        }
    }

    @Test
    void everyRelationSpeaksBothLanguages() {
        for (Relation relation : Relation.values()) {
            assertFalse(relation.label().indonesian().isBlank() || relation.label().indonesian().equals(relation.label().english()));
        }
    }

    @Test
    void wrongLegaciesAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Legacy(Rupiah.of(-1), REST, List.of(), DEATH, PAID));
        assertThrows(IllegalArgumentException.class, () -> new Legacy(FUNERAL, REST, List.of(), PAID, DEATH));
        assertThrows(IllegalArgumentException.class, () -> divide(List.of(heir("a", Relation.CHILD), heir("a", Relation.SPOUSE))));
        assertThrows(IllegalArgumentException.class, () -> heir(" ", Relation.CHILD));
        assertFalse(heir("secret", Relation.CHILD).toString().contains("secret"));
    }

    private static Heir heir(String key, Relation relation) {
        return new Heir(key, relation, null);
    }

    private static Heir born(String key, LocalDate born) {
        return new Heir(key, Relation.CHILD, born);
    }

    private static Divided divided(Heir... heirs) {
        return assertInstanceOf(Divided.class, divide(List.of(heirs)));
    }

    private static Inheritance divide(List<Heir> heirs) {
        return Heirs.divide(new Legacy(FUNERAL, REST, heirs, DEATH, PAID), BOOK);
    }
}
