package id.sigap.claims.officer.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.benefit.ServiceFigure;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class TierTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 30);
    private final RuleBook book = ClaimRules.book();
    private final Rupiah alone = book.on(ServiceFigure.ONE_OFFICER_UP_TO, DAY).rupiah();
    private final Rupiah high = book.on(ServiceFigure.SUPERVISOR_ABOVE, DAY).rupiah();

    @Test
    void oneOfficerIsEnoughUpToTheFirstLimitItselfIncluded() {
        assertEquals(EyesNeeded.ONE, Tier.of(Rupiah.ZERO, DAY, book));
        assertEquals(EyesNeeded.ONE, Tier.of(alone, DAY, book));
        assertEquals(EyesNeeded.TWO, Tier.of(alone.plus(Rupiah.of(1)), DAY, book));
    }

    @Test
    void aSupervisorApprovesAboveTheLastLimit() {
        assertEquals(EyesNeeded.TWO, Tier.of(high, DAY, book));
        assertEquals(EyesNeeded.SUPERVISOR, Tier.of(high.plus(Rupiah.of(1)), DAY, book));
    }

    @Test
    void aSecondLookTakesTwoWhateverTheAmount() {
        assertEquals(EyesNeeded.TWO, Tier.of(Rupiah.of(1), true, DAY, book));
        assertEquals(EyesNeeded.ONE, Tier.of(Rupiah.of(1), false, DAY, book));
        assertEquals(EyesNeeded.SUPERVISOR, Tier.of(high.plus(high), true, DAY, book));
    }

    @Test
    void theLimitsAreMarkedAsNotReadInAnyRegulation() {
        assertTrue(book.on(ServiceFigure.ONE_OFFICER_UP_TO, DAY).citation().verify());
        assertTrue(book.on(ServiceFigure.SUPERVISOR_ABOVE, DAY).citation().verify());
    }
}
