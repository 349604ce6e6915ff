package id.sigap.claims.claim;

import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.payment.SettlementState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Everything that can be asked of a claim or reported to it. */
public sealed interface ClaimCommand {

    /** The data have arrived and every rule is met. @param papers null unless nobody has a face to show and a fund pays */
    record ConfirmEligibility(Papers papers) implements ClaimCommand {
    }

    /** The data have arrived and speak against it, or never arrived. */
    /** A month of what was granted before: it needs neither a face nor an officer. */
    record GrantDirectly(Payout payout) implements ClaimCommand {
    }

    /** @param appealBy until when the claimant may object */
    record RefuseEligibility(StepDetail because, Instant appealBy) implements ClaimCommand {
    }

    /** A face verification ended. @param papers of what a fund pays; null where the ledger is asked first */
    record ShowFace(UUID verificationId, UUID accountId, String digest, Outcome outcome, Papers papers) implements ClaimCommand {
    }

    /** Nobody showed a face in time. */
    record CloseUnproved() implements ClaimCommand {
    }

    /** The ledger holds the balance. */
    record GrantHold(Hold hold, Papers papers) implements ClaimCommand {
    }

    record DeclineHold(SettlementState.Reason reason, Instant appealBy) implements ClaimCommand {
    }

    /** A paper has arrived. @param papers any but missing ones */
    record CompletePapers(Papers papers) implements ClaimCommand {
    }

    /** The papers did not come in time. */
    record CloseWithoutPapers() implements ClaimCommand {
    }

    record Return(UUID officer, ReturnGround ground, Instant correctBy) implements ClaimCommand {
    }

    /** By the claimant: the returned claim is in order now. */
    record Correct(Papers papers) implements ClaimCommand {
    }

    /** Nobody corrected it in time. */
    record CloseUncorrected() implements ClaimCommand {
    }

    /** An officer replaced what was stated by what was found. */
    record Amend(UUID officer) implements ClaimCommand {
    }

    /** An interview was asked for, booked, held, missed or found needless. */
    record NoteInterview(ClaimStep step, StepDetail detail, ClaimEvent.Actor who) implements ClaimCommand {
    }

    record Recommend(UUID officer) implements ClaimCommand {
    }

    /**
     * @param alone   whether one officer is enough for that amount
     * @param instead the proof that is to be shown first, where the one shown does not stand for that amount; null where it does
     */
    record Approve(UUID officer, Payout payout, boolean alone, Proof instead) implements ClaimCommand {
    }

    record Reject(UUID officer, RejectionGround ground, Instant appealBy) implements ClaimCommand {
    }

    /** The claimant objects to a rejection. */
    record Appeal(Instant now) implements ClaimCommand {
    }

    record UpholdAppeal(UUID officer, Again again) implements ClaimCommand {
    }

    record DismissAppeal(UUID officer, RejectionGround ground) implements ClaimCommand {
    }

    /** By a supervisor. */
    record Reopen(UUID officer, Again again) implements ClaimCommand {
    }

    /**
     * What a claim that goes its way again may need.
     *
     * @param proof  to be shown where no face was
     * @param papers of what a fund pays
     */
    record Again(Proof proof, Papers papers) {
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

    /** @param sentFrom when the bank takes the order, if that is later than now; null otherwise */
    record ReportPaymentUnderWay(Instant sentFrom) implements ClaimCommand {
    }

    record ReportPaymentUnknown() implements ClaimCommand {
    }

    record ReportPaid() implements ClaimCommand {
    }

    record ReportPaymentFailed(SettlementState.Reason reason) implements ClaimCommand {
    }
}
