package id.sigap.membership.home;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.claims.ClaimStatus;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class ClaimStepTest {

    @Test
    void aClaimIsOpenUntilItIsPaidRejectedOrWithdrawn() {
        assertEquals(EnumSet.complementOf(EnumSet.of(ClaimStatus.PAID, ClaimStatus.REJECTED, ClaimStatus.WITHDRAWN)), ClaimStep.open());
    }

    @Test
    void theMemberIsAskedOnlyForWhatOnlyTheMemberCanDo() {
        assertEquals(ClaimStep.TAKE_SELFIE, ClaimStep.after(ClaimStatus.IDENTITY_CHECK));
        assertEquals(ClaimStep.CHECK_BANK_ACCOUNT, ClaimStep.after(ClaimStatus.PAYMENT_FAILED));
        assertEquals(ClaimStep.WAIT_FOR_PAYMENT, ClaimStep.after(ClaimStatus.PAYMENT_UNKNOWN));
    }
}
