package id.sigap.payment.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bill.Bill.Part;
import id.sigap.payment.setup.ContributionRules;
import id.sigap.rules.RuleBook;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AllocationTest {

    private static final RuleBook BOOK = ContributionRules.book();
    private static final YearMonth MONTH = YearMonth.of(2026, 9);
    private static final LocalDate DUE = LocalDate.of(2026, 10, 15);
    /** One worker at 6,000,000, class III. */
    private static final Part JKK = part(Programme.JKK, 53_400, 0);
    private static final Part JKM = part(Programme.JKM, 18_000, 0);
    private static final Part JHT = part(Programme.JHT, 222_000, 120_000);
    private static final Part JP = part(Programme.JP, 120_000, 60_000);

    @Test
    void whatProtectsIsPaidFirstAndEachProgrammeAsAWhole() {
        assertEquals(List.of(), programmes(53_399, DUE));
        assertEquals(List.of(Programme.JKK), programmes(53_400, DUE));
        assertEquals(List.of(Programme.JKK), programmes(71_399, DUE));
        assertEquals(List.of(Programme.JKK, Programme.JKM), programmes(251_399, DUE));
        assertEquals(List.of(Programme.JKK, Programme.JKM, Programme.JP), programmes(593_399, DUE));
        assertEquals(List.of(Programme.JKK, Programme.JKM, Programme.JP, Programme.JHT), programmes(593_400, DUE));
    }

    @Test
    void aLateProgrammeBringsItsFine() {
        LocalDate late = DUE.plusDays(1);
        assertEquals(List.of(), programmes(54_467, late));
        Allocation jkk = Allocation.of(bill(), Rupiah.of(54_468), late, BOOK);
        assertEquals(List.of(JKK), jkk.parts());
        assertEquals(Rupiah.of(1_068), jkk.lateFine());
        assertFalse(jkk.paysAllOf(bill()));
    }

    @Test
    void whatIsCoveredIsNotPaidAgain() {
        Part paid = new Part(Programme.JKK, Rupiah.of(53_400), Rupiah.ZERO, Instant.EPOCH, Rupiah.ZERO);
        Bill bill = bill().with(List.of(JHT, paid, JKM, JP));
        assertEquals(Rupiah.of(540_000), bill.amount(BOOK, DUE));
        Allocation rest = Allocation.of(bill, Rupiah.of(540_000), DUE, BOOK);
        assertEquals(List.of(JKM, JP, JHT), rest.parts());
        assertTrue(rest.paysAllOf(bill));
    }

    @Test
    void neverMoreThanThereIsAndNeverLessThanFits() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 500; i++) {
            check(random.nextLong(800_000), DUE.plusDays(random.nextInt(200)), "seed " + seed);
        }
    }

    private static void check(long amount, LocalDate on, String seed) {
        Allocation found = Allocation.of(bill(), Rupiah.of(amount), on, BOOK);
        assertTrue(found.cost().compareTo(Rupiah.of(amount)) <= 0, seed);
        if (!found.paysAllOf(bill())) {
            Rupiah oneMore = Bill.total(List.of(JKK, JKM, JP, JHT).subList(0, found.parts().size() + 1));
            Rupiah cost = oneMore.plus(bill().lateFine(List.of(JKK, JKM, JP, JHT).subList(0, found.parts().size() + 1), BOOK, on));
            assertTrue(cost.compareTo(Rupiah.of(amount)) > 0, seed);
        }
    }

    private static List<Programme> programmes(long amount, LocalDate on) {
        return Allocation.of(bill(), Rupiah.of(amount), on, BOOK).parts().stream().map(Part::programme).toList();
    }

    private static Bill bill() {
        return new Bill(new UUID(1, 1), "26090000001", new UUID(1, 2), new Npp("AB123456"), "PT Maju Bersama", MONTH, DUE, 1, Rupiah.of(593_400),
                Instant.EPOCH, null, List.of(JHT, JKK, JKM, JP));
    }

    private static Part part(Programme programme, long employer, long worker) {
        return new Part(programme, Rupiah.of(employer), Rupiah.of(worker), null, null);
    }
}
