package id.sigap.claims.claim;

import static id.sigap.claims.claim.Payout.Delay.Because.ACCESS_CHANGED;
import static id.sigap.claims.claim.Payout.Delay.Because.LARGE_TO_NEW_ACCOUNT;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sigap.claims.claim.Payout.Delay;
import id.sigap.contracts.claims.ClaimStatus;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** Two reasons to wait make one delay, and an account that is replaced begins a new attempt. */
class PayoutDelayTest {

    private final Delay sooner = new Delay(ClaimExamples.AT, LARGE_TO_NEW_ACCOUNT);
    private final Delay later = new Delay(ClaimExamples.AT.plus(Duration.ofHours(1)), ACCESS_CHANGED);

    @Test
    void theLaterOfTwoCounts() {
        assertEquals(later, Delay.later(sooner, later));
        assertEquals(later, Delay.later(later, sooner));
        Delay sameTime = new Delay(sooner.until(), ACCESS_CHANGED);
        assertEquals(sooner, Delay.later(sooner, sameTime), "of two that end together the first is told");
    }

    @Test
    void oneAloneCountsAndNoneIsNone() {
        assertEquals(sooner, Delay.later(sooner, null));
        assertEquals(sooner, Delay.later(null, sooner));
        assertNull(Delay.later(null, null));
    }

    @Test
    void anAccountThatIsReplacedIsTheNextAttempt() {
        Claim failed = ClaimExamples.in(ClaimStatus.PAYMENT_FAILED);
        ClaimDecision decision = ClaimMachine.decide(failed, new ClaimCommand.ReplaceAccount("b".repeat(64), ClaimExamples.AT));

        assertEquals(failed.proof().attempt() + 1, ((ClaimDecision.Accepted) decision).claim().proof().attempt());
    }
}
