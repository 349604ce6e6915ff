package id.sigap.claims.claim;

import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.payment.SettlementState;
import java.time.Instant;
import java.util.UUID;

/** Everything that can be asked of a claim or reported to it. */
public sealed interface ClaimCommand {

    /** The data have arrived and every rule is met. */
    record ConfirmEligibility() implements ClaimCommand {
    }

    /** The data have arrived and speak against it, or never arrived. */
    record RefuseEligibility(StepDetail because) implements ClaimCommand {
    }

    /** A face verification ended. */
    record ShowFace(UUID verificationId, UUID accountId, String digest, Outcome outcome) implements ClaimCommand {
    }

    /** Nobody showed a face in time. */
    record CloseUnproved() implements ClaimCommand {
    }

    /** The ledger holds the balance; within the limit it comes with the payout, above it without. */
    record GrantHold(Hold hold, Payout straightThroughPayout) implements ClaimCommand {
    }

    record DeclineHold(SettlementState.Reason reason) implements ClaimCommand {
    }

    record Recommend(UUID officer) implements ClaimCommand {
    }

    record Approve(UUID officer, Payout payout) implements ClaimCommand {
    }

    record Reject(UUID officer, RejectionGround ground) implements ClaimCommand {
    }

    /** By the member. */
    record Withdraw() implements ClaimCommand {
    }

    /**
     * The waiting time of a payout is over.
     *
     * @param longer what it has to wait for besides by now; null where nothing
     */
    record ReleasePayout(Instant now, Payout.Delay longer) implements ClaimCommand {
    }

    /** Another bank account after a payment failed; to be confirmed by a face again. */
    record ReplaceAccount(String digest, Instant expiresAt) implements ClaimCommand {
    }

    record ReportPaymentUnderWay() implements ClaimCommand {
    }

    record ReportPaymentUnknown() implements ClaimCommand {
    }

    record ReportPaid() implements ClaimCommand {
    }

    record ReportPaymentFailed(SettlementState.Reason reason) implements ClaimCommand {
    }
}
