package id.sigap.claims.claim;

import static id.sigap.claims.claim.RefusalReason.ALREADY_DONE;
import static id.sigap.claims.claim.RefusalReason.CLOSED;
import static id.sigap.claims.claim.RefusalReason.NOT_NOW;

import id.sigap.claims.claim.ClaimCommand.Amend;
import id.sigap.claims.claim.ClaimCommand.Appeal;
import id.sigap.claims.claim.ClaimCommand.Approve;
import id.sigap.claims.claim.ClaimCommand.CloseUncorrected;
import id.sigap.claims.claim.ClaimCommand.CloseUnproved;
import id.sigap.claims.claim.ClaimCommand.CloseWithoutPapers;
import id.sigap.claims.claim.ClaimCommand.CompletePapers;
import id.sigap.claims.claim.ClaimCommand.ConfirmEligibility;
import id.sigap.claims.claim.ClaimCommand.Correct;
import id.sigap.claims.claim.ClaimCommand.DeclineHold;
import id.sigap.claims.claim.ClaimCommand.DismissAppeal;
import id.sigap.claims.claim.ClaimCommand.GrantDirectly;
import id.sigap.claims.claim.ClaimCommand.GrantHold;
import id.sigap.claims.claim.ClaimCommand.NoteInterview;
import id.sigap.claims.claim.ClaimCommand.Recommend;
import id.sigap.claims.claim.ClaimCommand.RefuseEligibility;
import id.sigap.claims.claim.ClaimCommand.Reject;
import id.sigap.claims.claim.ClaimCommand.ReleasePayout;
import id.sigap.claims.claim.ClaimCommand.Reopen;
import id.sigap.claims.claim.ClaimCommand.ReplaceAccount;
import id.sigap.claims.claim.ClaimCommand.ReportPaid;
import id.sigap.claims.claim.ClaimCommand.ReportPaymentFailed;
import id.sigap.claims.claim.ClaimCommand.ReportPaymentUnderWay;
import id.sigap.claims.claim.ClaimCommand.ReportPaymentUnknown;
import id.sigap.claims.claim.ClaimCommand.Return;
import id.sigap.claims.claim.ClaimCommand.ShowFace;
import id.sigap.claims.claim.ClaimCommand.UpholdAppeal;
import id.sigap.claims.claim.ClaimCommand.Withdraw;
import id.sigap.contracts.payment.SettlementState.Reason;

/**
 * The one place that decides what a claim does with a command. Every pair of status and command is written out; a new status or
 * command does not compile until it is decided here.
 */
public final class ClaimMachine {

    private ClaimMachine() {
    }

    public static ClaimDecision decide(Claim claim, ClaimCommand command) {
        return switch (command) {
            case ConfirmEligibility c -> switch (claim.status()) {
                case SUBMITTED -> Transitions.begin(claim, c);
                case IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(ALREADY_DONE);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case GrantDirectly c -> switch (claim.status()) {
                case SUBMITTED -> Transitions.grantDirectly(claim, c);
                case IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(ALREADY_DONE);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case RefuseEligibility c -> switch (claim.status()) {
                case SUBMITTED -> Transitions.refuseByRules(claim, c);
                case IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(NOT_NOW);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case ShowFace c -> switch (claim.status()) {
                case IDENTITY_CHECK -> Transitions.judgeFace(claim, c);
                case SUBMITTED -> no(NOT_NOW);
                case HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(ALREADY_DONE);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case CloseUnproved c -> switch (claim.status()) {
                case IDENTITY_CHECK -> Transitions.expire(claim);
                case SUBMITTED, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(NOT_NOW);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case GrantHold c -> switch (claim.status()) {
                case HOLD_REQUESTED -> Transitions.takeHold(claim, c);
                case SUBMITTED -> no(NOT_NOW);
                case IDENTITY_CHECK, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(ALREADY_DONE);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case DeclineHold c -> switch (claim.status()) {
                case HOLD_REQUESTED -> Transitions.endWithoutHold(claim, c);
                case SUBMITTED, IDENTITY_CHECK, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(NOT_NOW);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case CompletePapers c -> switch (claim.status()) {
                case PAPERS_AWAITED -> Transitions.completePapers(claim, c);
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, RETURNED, APPEALED -> no(NOT_NOW);
                case IN_REVIEW, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(ALREADY_DONE);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case CloseWithoutPapers c -> switch (claim.status()) {
                case PAPERS_AWAITED -> Transitions.closeWithoutPapers(claim);
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, IN_REVIEW, RETURNED, APPEALED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(NOT_NOW);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case Return c -> switch (claim.status()) {
                case IN_REVIEW -> Transitions.giveBack(claim, c);
                case RETURNED -> no(ALREADY_DONE);
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, APPEALED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(NOT_NOW);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case Correct c -> switch (claim.status()) {
                case RETURNED -> Transitions.correct(claim, c);
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, APPEALED -> no(NOT_NOW);
                case PAPERS_AWAITED, IN_REVIEW, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(ALREADY_DONE);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case CloseUncorrected c -> switch (claim.status()) {
                case RETURNED -> Transitions.closeUncorrected(claim);
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, APPEALED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(NOT_NOW);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case Amend c -> switch (claim.status()) {
                case IN_REVIEW -> Transitions.amend(claim, c);
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, RETURNED, APPEALED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(NOT_NOW);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case NoteInterview c -> switch (claim.status()) {
                case PAPERS_AWAITED, IN_REVIEW, RETURNED -> Transitions.noteInterview(claim, c);
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, APPEALED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(NOT_NOW);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case Recommend c -> switch (claim.status()) {
                case IN_REVIEW -> Transitions.recommend(claim, c);
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, RETURNED, APPEALED -> no(NOT_NOW);
                case APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(ALREADY_DONE);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case Approve c -> switch (claim.status()) {
                case IN_REVIEW -> Transitions.approve(claim, c);
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, RETURNED, APPEALED -> no(NOT_NOW);
                case APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(ALREADY_DONE);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case Reject c -> switch (claim.status()) {
                case IN_REVIEW -> Transitions.reject(claim, c);
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, RETURNED, APPEALED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(NOT_NOW);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case Appeal c -> switch (claim.status()) {
                case REJECTED -> Transitions.appeal(claim, c);
                case APPEALED -> no(ALREADY_DONE);
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED -> no(NOT_NOW);
                case PAID, WITHDRAWN -> no(CLOSED);
            };
            case UpholdAppeal c -> switch (claim.status()) {
                case APPEALED -> Transitions.upholdAppeal(claim, c);
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(NOT_NOW);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case DismissAppeal c -> switch (claim.status()) {
                case APPEALED -> Transitions.dismissAppeal(claim, c);
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(NOT_NOW);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case Reopen c -> switch (claim.status()) {
                case REJECTED, WITHDRAWN -> Transitions.reopen(claim, c);
                case PAID -> no(CLOSED);
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED -> no(NOT_NOW);
            };
            case Withdraw c -> switch (claim.status()) {
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, APPROVED, PAYMENT_FAILED -> Transitions.withdraw(claim);
                case PAYMENT_REQUESTED, PAYMENT_UNKNOWN -> no(NOT_NOW);
                case PAID, REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case ReleasePayout c -> switch (claim.status()) {
                case APPROVED -> Transitions.releasePayout(claim, c);
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED -> no(NOT_NOW);
                case PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(ALREADY_DONE);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case ReplaceAccount c -> switch (claim.status()) {
                case PAYMENT_FAILED -> Transitions.replaceAccount(claim, c);
                case PAID, REJECTED, WITHDRAWN -> no(CLOSED);
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, APPROVED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN -> no(NOT_NOW);
            };
            case ReportPaymentUnderWay c -> switch (claim.status()) {
                case PAYMENT_REQUESTED -> Transitions.paymentUnderWay(claim, c);
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, APPROVED -> no(NOT_NOW);
                case PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(ALREADY_DONE);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case ReportPaymentUnknown c -> switch (claim.status()) {
                case PAYMENT_REQUESTED -> Transitions.paymentUnknown(claim);
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, APPROVED -> no(NOT_NOW);
                case PAYMENT_UNKNOWN, PAYMENT_FAILED, PAID -> no(ALREADY_DONE);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case ReportPaid c -> switch (claim.status()) {
                case PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED -> Transitions.paid(claim);
                case IDENTITY_CHECK -> claim.payout() == null ? no(NOT_NOW) : Transitions.paid(claim);
                case SUBMITTED, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, APPROVED -> no(NOT_NOW);
                case PAID -> no(ALREADY_DONE);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
            case ReportPaymentFailed c -> switch (claim.status()) {
                case PAYMENT_REQUESTED, PAYMENT_UNKNOWN -> Transitions.paymentFailed(claim, c);
                case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, APPROVED -> no(NOT_NOW);
                // paid once and returned by the bank: the only way back from PAID
                case PAID -> c.reason() == Reason.RETURNED ? Transitions.paymentFailed(claim, c) : no(ALREADY_DONE);
                case PAYMENT_FAILED -> no(ALREADY_DONE);
                case REJECTED, WITHDRAWN -> no(CLOSED);
            };
        };
    }

    private static ClaimDecision no(RefusalReason reason) {
        return new ClaimDecision.Refused(reason);
    }
}
