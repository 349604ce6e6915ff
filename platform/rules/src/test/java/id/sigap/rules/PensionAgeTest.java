package id.sigap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Domain reference 4.4: the age valid on the day on which it is reached. */
class PensionAgeTest {

    private final RuleBook book = RuleFile.book(List.of(PensionFigure.values()), PensionFigure.FILE);

    @Test
    void whoTurnsFiftyEightWhenFiftyNineIsValidWaitsForFiftyNine() {
        assertEquals(LocalDate.of(2026, 5, 20), PensionAge.reachedOn(LocalDate.of(1967, 5, 20), book));
    }

    @Test
    void whoReachedTheAgeOfItsDayHasReachedIt() {
        assertEquals(LocalDate.of(2024, 5, 20), PensionAge.reachedOn(LocalDate.of(1966, 5, 20), book));
        assertEquals(LocalDate.of(2024, 12, 31), PensionAge.reachedOn(LocalDate.of(1966, 12, 31), book));
    }

    @Test
    void whoTurnsFiftyNineIn2028WaitsForSixty() {
        assertEquals(LocalDate.of(2029, 3, 1), PensionAge.reachedOn(LocalDate.of(1969, 3, 1), book));
    }

    @Test
    void whoWasPastTheAgeWhenTheProgrammeBeganReachedItThen() {
        assertEquals(LocalDate.of(2015, 7, 1), PensionAge.reachedOn(LocalDate.of(1950, 1, 1), book));
    }

    @Test
    void theCapsOfTheReferenceFollowFromOneAnother() {
        assertEquals(10_547_400, book.on(PensionFigure.JP_WAGE_CAP, LocalDate.of(2026, 2, 28)).rupiah().amount());
        assertEquals(11_086_300, book.on(PensionFigure.JP_WAGE_CAP, LocalDate.of(2026, 3, 1)).rupiah().amount());
    }
}
