package id.sigap.claims.jkm;

import static id.sigap.claims.jkk.Examples.BOOK;
import static id.sigap.claims.jkk.Examples.DAY;
import static id.sigap.claims.jkk.Examples.FIRST_DAY_OF_PP_82;
import static id.sigap.claims.jkk.Examples.LAST_DAY_OF_PP_44;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.SchoolLevel;
import id.sigap.claims.benefit.SchoolYears;
import id.sigap.claims.benefit.Schooling;
import id.sigap.claims.jkk.Examples;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.FigureNotFound;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Worked examples WE-34 and WE-35 of the domain reference, and the months on which JKM depends. */
class JkmDeathTest {

    private static final List<Schooling> CHILD = List.of(new Schooling(List.of(new SchoolYears(SchoolLevel.SD, 1))));
    private static final LocalDate PERMENAKER_1_2025 = LocalDate.of(2025, 2, 24);

    @Test
    void example34AnEmployeeLeavesFortyTwoMillion() {
        Benefit jkm = compute(Segment.PU, 12, 12, List.of(), DAY);

        assertEquals(Rupiah.of(20_000_000), jkm.of("JKM_DEATH"));
        assertEquals(Rupiah.of(12_000_000), jkm.of("JKM_PERIODIC"));
        assertEquals(Rupiah.of(10_000_000), jkm.of("JKM_FUNERAL"));
        assertEquals(Rupiah.of(42_000_000), jkm.total());
        Examples.assertSound(jkm, "WE-34");
    }

    @Test
    void example35ABpuInTheSecondMonthLeavesTheFuneralGrant() {
        Benefit jkm = compute(Segment.BPU, 2, 2, List.of(), LocalDate.of(2025, 7, 15));

        assertEquals(Rupiah.of(10_000_000), jkm.total());
        assertEquals(1, jkm.items().size());
        Examples.assertSound(jkm, "WE-35");
    }

    @Test
    void theThirdMonthIsTheLastWithTheFuneralGrantAlone() {
        assertEquals(Rupiah.of(10_000_000), compute(Segment.BPU, 3, 3, List.of(), DAY).total());
        assertEquals(Rupiah.of(42_000_000), compute(Segment.BPU, 4, 4, List.of(), DAY).total());
    }

    @Test
    void beforePermenaker1Of2025ABpuHadNoSuchMonths() {
        assertEquals(Rupiah.of(42_000_000), compute(Segment.BPU, 1, 1, List.of(), PERMENAKER_1_2025.minusDays(1)).total());
        assertEquals(Rupiah.of(10_000_000), compute(Segment.BPU, 1, 1, List.of(), PERMENAKER_1_2025).total());
    }

    @Test
    void onlyBpuHaveSuchMonths() {
        for (Segment segment : List.of(Segment.PU, Segment.PMI, Segment.JAKON)) {
            assertEquals(Rupiah.of(42_000_000), compute(segment, 1, 1, List.of(), DAY).total(), segment.name());
        }
    }

    @Test
    void theScholarshipNeedsThreeYearsOfContributions() {
        assertEquals(Rupiah.of(42_000_000), compute(Segment.PU, 40, 35, CHILD, DAY).total());
        Benefit jkm = compute(Segment.PU, 40, 36, CHILD, DAY);
        assertEquals(Rupiah.of(43_500_000), jkm.total());
        Examples.assertSound(jkm, "with a child");
    }

    @Test
    void theTotalCountsEveryYearOfAScholarship() {
        List<Schooling> twoYears = List.of(new Schooling(List.of(new SchoolYears(SchoolLevel.SD, 2))));
        assertEquals(Rupiah.of(45_000_000), compute(Segment.PU, 40, 36, twoYears, DAY).total());
    }

    @Test
    void theFirstMonthMayBeUnpaidAndNobodyHasMoreThanFiftyChildren() {
        assertEquals(Rupiah.of(42_000_000), compute(Segment.PU, 1, 0, List.of(), DAY).total());
        List<Schooling> fifty = Collections.nCopies(50, CHILD.getFirst());
        assertEquals(50, new JkmDeathCase(Segment.PU, 40, 36, fifty, DAY).children().size());
        List<Schooling> more = Collections.nCopies(51, CHILD.getFirst());
        assertThrows(IllegalArgumentException.class, () -> new JkmDeathCase(Segment.PU, 40, 36, more, DAY));
    }

    @Test
    void amountsBeforePp82WereNotFoundAndTheAnswerSaysSo() {
        assertThrows(FigureNotFound.class, () -> compute(Segment.PU, 12, 12, List.of(), LAST_DAY_OF_PP_44));
        assertEquals(Rupiah.of(42_000_000), compute(Segment.PU, 12, 12, List.of(), FIRST_DAY_OF_PP_82).total());
    }

    @Test
    void longerMembershipIsNeverLess() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int i = 0; i < 2_000; i++) {
            Segment segment = Segment.values()[random.nextInt(Segment.values().length)];
            int month = 1 + random.nextInt(60);
            String context = "seed " + seed + ": " + segment + " " + month;
            Benefit jkm = compute(segment, month, month, CHILD, DAY);
            assertTrue(jkm.total().compareTo(compute(segment, month + 1, month + 1, CHILD, DAY).total()) <= 0, context);
            assertTrue(jkm.atOnce().compareTo(Rupiah.of(42_000_000)) <= 0, context);
            assertEquals(jkm.total(), jkm.reasoning().total(), context);
        }
    }

    @Test
    void monthsAreCountedFromOne() {
        assertThrows(IllegalArgumentException.class, () -> compute(Segment.PU, 0, 0, List.of(), DAY));
        assertThrows(IllegalArgumentException.class, () -> compute(Segment.PU, 1, -1, List.of(), DAY));
    }

    private static Benefit compute(Segment segment, int memberMonth, int paidMonths, List<Schooling> children, LocalDate death) {
        return JkmDeath.compute(new JkmDeathCase(segment, memberMonth, paidMonths, children, death), BOOK);
    }
}
