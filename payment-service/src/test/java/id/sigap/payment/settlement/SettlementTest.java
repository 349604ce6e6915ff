package id.sigap.payment.settlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.SettlementState.Reason;
import id.sigap.contracts.payment.SettlementState.Status;
import id.sigap.contracts.type.Rupiah;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Every status with everything that may be asked of it. */
class SettlementTest {

    private static final Source SAVINGS = new Source.Savings(Programme.JHT);
    private static final Source FUND = new Source.Fund(Programme.JKM);
    private static final Rupiah GROSS = Rupiah.of(1_000);

    @Test
    void aHoldIsAskedForAgainOnlyAfterARefusalOrARelease() {
        assertEquals(EnumSet.of(Status.HOLD_REFUSED, Status.RELEASED), where(SAVINGS, GROSS, Settlement::mayAskForHold));
    }

    @Test
    void aHoldIsReleasedWhileNoMoneyCanBeUnderWayAndAFundHasNone() {
        assertEquals(EnumSet.of(Status.HELD, Status.PAYMENT_FAILED), where(SAVINGS, GROSS, Settlement::mayBeReleased));
        assertEquals(Set.of(), where(FUND, GROSS, Settlement::mayBeReleased));
    }

    @Test
    void aPayoutStartsOnce() {
        assertEquals(EnumSet.of(Status.PAYING, Status.OUTCOME_UNKNOWN, Status.PAID), where(SAVINGS, GROSS, Settlement::isUnderWayOrPaid));
        assertEquals(EnumSet.of(Status.PAYING, Status.OUTCOME_UNKNOWN, Status.PAID), where(FUND, GROSS, Settlement::isUnderWayOrPaid));
    }

    @Test
    void aHoldIsPaidAndAfterAFailurePaidAgain() {
        assertEquals(EnumSet.of(Status.HELD, Status.PAYMENT_FAILED), where(SAVINGS, GROSS, Settlement::mayBePaidFromHold));
        assertEquals(Set.of(), where(SAVINGS, null, Settlement::mayBePaidFromHold));
        assertEquals(Set.of(), where(FUND, GROSS, Settlement::mayBePaidFromHold));
    }

    @Test
    void aFundPaysWhatHoldsNothing() {
        assertEquals(EnumSet.of(Status.HOLD_REFUSED, Status.RELEASED), where(SAVINGS, GROSS, Settlement::mayBePaidFromFund));
        assertEquals(EnumSet.of(Status.HOLD_REFUSED, Status.RELEASED, Status.PAYMENT_FAILED), where(SAVINGS, null, Settlement::mayBePaidFromFund));
        assertEquals(EnumSet.of(Status.HOLD_REFUSED, Status.RELEASED, Status.PAYMENT_FAILED), where(FUND, GROSS, Settlement::mayBePaidFromFund));
    }

    @Test
    void onlyJhtHasNoFund() {
        assertThrows(IllegalArgumentException.class, () -> new Source.Fund(Programme.JHT));
        assertEquals(FUND, Source.of(true, Programme.JKM));
        assertEquals(SAVINGS, Source.of(false, Programme.JHT));
    }

    private static Set<Status> where(Source source, Rupiah gross, Predicate<Settlement> holds) {
        EnumSet<Status> statuses = EnumSet.noneOf(Status.class);
        for (Status status : Status.values()) {
            if (holds.test(new Settlement(new UUID(1, 1), new UUID(1, 2), source, status, gross, 1, Rupiah.ZERO, null, Reason.BANK_REFUSED))) {
                statuses.add(status);
            }
        }
        return statuses;
    }
}
