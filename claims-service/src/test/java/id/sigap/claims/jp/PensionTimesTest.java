package id.sigap.claims.jp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** When a pension begins, rises, is confirmed and ends; worked example WE-38 of the domain reference. */
class PensionTimesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final LocalDate BORN_1980 = LocalDate.of(1980, 4, 10);
    private final RuleBook book = ClaimRules.book();

    @Test
    void example38TheSecondYearRisesByInflation() {
        assertEquals(Rupiah.of(1_279_782), raised(LocalDate.of(2025, 3, 1), LocalDate.of(2024, 6, 1)).amount());
        assertTrue(raised(LocalDate.of(2025, 3, 1), LocalDate.of(2024, 6, 1)).reasoning().provisional());
    }

    @Test
    void aPensionRisesInMarchOfEveryYearAfterTheFirst() {
        LocalDate first = LocalDate.of(2024, 1, 10);

        assertEquals(Rupiah.of(1_260_000), raised(LocalDate.of(2024, 12, 31), first).amount());
        assertEquals(Rupiah.of(1_260_000), raised(LocalDate.of(2025, 2, 28), first).amount());
        assertEquals(Rupiah.of(1_279_782), raised(LocalDate.of(2025, 3, 1), first).amount());
        assertEquals(Rupiah.of(1_279_782), raised(LocalDate.of(2026, 2, 28), first).amount());
        assertEquals(Rupiah.of(1_317_152), raised(LocalDate.of(2026, 3, 1), first).amount());
    }

    @Test
    void aYearOfUnknownInflationRaisesNothingAndIsProvisional() {
        RaisedPension raised = raised(LocalDate.of(2030, 3, 1), LocalDate.of(2026, 4, 1));

        assertEquals(Rupiah.of(1_260_000), raised.amount());
        assertTrue(raised.reasoning().provisional());
        assertThrows(IllegalArgumentException.class, () -> raised(LocalDate.of(2026, 3, 31), LocalDate.of(2026, 4, 1)));
    }

    @Test
    void theScheduleSaysWhenTheAgeIsReachedAndWithHowManyMonths() {
        PensionSchedule schedule = PensionSchedule.of(BORN_1980, 100, YearMonth.of(2026, 10), TODAY, book);

        assertEquals(LocalDate.of(2045, 4, 10), schedule.reachedOn());
        assertEquals(64, PensionSchedule.of(LocalDate.of(1977, 4, 10), 100, YearMonth.of(2026, 10), TODAY, book).age());
        assertEquals(65, schedule.age());
        // November 2026 to March 2045
        assertEquals(100 + 221, schedule.monthsThen());
        assertEquals(0, schedule.monthsMissing());
        assertEquals(JpKind.OLD_AGE, schedule.expected());
        assertEquals(LocalDate.of(2048, 4, 10), schedule.start().latest());
    }

    @Test
    void theScheduleSaysWhatIsMissing() {
        LocalDate born = LocalDate.of(1967, 5, 20);
        PensionSchedule before = PensionSchedule.of(born, 120, YearMonth.of(2026, 1), LocalDate.of(2026, 2, 1), book);
        PensionSchedule after = PensionSchedule.of(born, 130, YearMonth.of(2026, 10), TODAY, book);

        assertEquals(LocalDate.of(2026, 5, 20), before.reachedOn());
        assertEquals(123, before.monthsThen());
        assertEquals(57, before.monthsMissing());
        assertEquals(JpKind.LUMP_SUM_AT_PENSION_AGE, before.expected());
        assertEquals(130, after.monthsThen());
        assertEquals(1, PensionSchedule.of(born, 176, YearMonth.of(2026, 1), LocalDate.of(2026, 2, 1), book).monthsMissing());
        assertEquals(0, PensionSchedule.of(born, 177, YearMonth.of(2026, 1), LocalDate.of(2026, 2, 1), book).monthsMissing());
    }

    @Test
    void oneMayJoinUntilAMonthBeforeThePensionAge() {
        assertEquals(LocalDate.of(2026, 4, 20), PensionSchedule.latestJoining(LocalDate.of(1967, 5, 20), book));
    }

    @Test
    void whoWorksOnIsPaidAtThePensionAgeOrOnLeavingAtMostThreeYearsLater() {
        PensionStart start = PensionStart.of(LocalDate.of(1967, 5, 20), book);

        assertEquals(LocalDate.of(2026, 5, 20), start.earliest());
        assertEquals(LocalDate.of(2026, 5, 20), start.onLeaving(LocalDate.of(2025, 1, 1)));
        assertEquals(LocalDate.of(2028, 1, 1), start.onLeaving(LocalDate.of(2028, 1, 1)));
        assertEquals(LocalDate.of(2029, 5, 20), start.onLeaving(LocalDate.of(2029, 5, 20)));
        assertEquals(LocalDate.of(2029, 5, 20), start.onLeaving(LocalDate.of(2029, 5, 21)));
    }

    @Test
    void aPensionIsConfirmedEveryYear() {
        Confirmation next = Confirmation.after(LocalDate.of(2024, 2, 29), book);

        assertEquals(LocalDate.of(2025, 2, 28), next.due());
        assertEquals(LocalDate.of(2025, 3, 28), next.latest());
        assertFalse(next.isLateOn(LocalDate.of(2025, 3, 28)));
        assertTrue(next.isLateOn(LocalDate.of(2025, 3, 29)));
    }

    @Test
    void everyPensionEndsWithItsOwnEvents() {
        assertEquals(Set.of(PensionEnd.DEATH), PensionEnd.of(JpKind.OLD_AGE));
        assertTrue(PensionEnd.REMARRIAGE.ends(JpKind.SPOUSE));
        assertFalse(PensionEnd.REMARRIAGE.ends(JpKind.PARENT));
        assertTrue(PensionEnd.ABLE_TO_WORK_AGAIN.ends(JpKind.DISABILITY));
        EnumSet<PensionEnd> used = EnumSet.noneOf(PensionEnd.class);
        for (JpKind kind : JpKind.values()) {
            used.addAll(PensionEnd.of(kind));
        }
        assertEquals(EnumSet.allOf(PensionEnd.class), used);
    }

    @Test
    void aChildsPensionEndsOnTheFirstOfBirthdayWeddingAndWork() {
        LocalDate born = LocalDate.of(2004, 2, 29);

        assertEquals(LocalDate.of(2027, 2, 28), Child.dependent(born).endsOn(book));
        assertEquals(LocalDate.of(2026, 1, 1), new Child(born, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)).endsOn(book));
        assertEquals(LocalDate.of(2026, 2, 1), new Child(born, LocalDate.of(2026, 3, 1), LocalDate.of(2026, 2, 1)).endsOn(book));
        assertEquals(LocalDate.of(2027, 2, 28), new Child(born, LocalDate.of(2028, 1, 1), null).endsOn(book));
        assertTrue(Child.dependent(born).isEntitledOn(LocalDate.of(2027, 2, 27), book));
        assertFalse(Child.dependent(born).isEntitledOn(LocalDate.of(2027, 2, 28), book));
    }

    private RaisedPension raised(LocalDate day, LocalDate first) {
        return RaisedPension.on(day, Rupiah.of(1_260_000), first, book);
    }
}
