package id.sigap.payment.payout;

import id.sigap.contracts.payment.SettlementState.Reason;
import id.sigap.payment.bank.BankAnswer;
import id.sigap.payment.bank.BankAnswer.Done;
import id.sigap.payment.bank.BankAnswer.NotNow;
import id.sigap.payment.bank.BankAnswer.Refusal;
import id.sigap.payment.bank.BankAnswer.Refused;
import id.sigap.payment.bank.HolderName;
import id.sigap.payment.bank.TransferReport;
import id.sigap.payment.payout.Payout.Failed;
import id.sigap.payment.payout.Payout.InFlight;
import id.sigap.payment.payout.Payout.NameCheck;
import id.sigap.payment.payout.Payout.Ready;
import id.sigap.payment.payout.Payout.Sent;
import id.sigap.payment.payout.Payout.Settled;
import id.sigap.payment.payout.Payout.Stuck;
import id.sigap.payment.payout.Payout.Unknown;
import java.time.Instant;

/** What a bank's answer makes of a payout. Money moves once: what may have happened is enquired, never repeated. */
public final class PayoutRules {

    private final Patience sending;
    private final Patience enquiring;

    /**
     * @param sending   for calls that surely moved nothing: the name check, a transfer that the bank did not take
     * @param enquiring for status enquiries about a transfer
     */
    public PayoutRules(Patience sending, Patience enquiring) {
        this.sending = sending;
        this.enquiring = enquiring;
    }

    /** @param leastScore of 100, from which two names are taken for the same */
    public Payout nameAnswered(NameCheck payout, BankAnswer<String> holder, int leastScore, Instant now) {
        return switch (holder) {
            case Done<String>(String name) -> HolderName.score(payout.order().legalName(), name) >= leastScore
                    ? new Ready(payout.order(), 0) : new Failed(payout.order(), Reason.ACCOUNT_NAME_DIFFERS, now);
            case Refused<String> refused -> new Failed(payout.order(), reasonOf(refused.reason()), now);
            // an inquiry moves no money, so it is harmless to ask again whatever became of it
            case NotNow<String> notNow -> nameAgain(payout, now);
            case BankAnswer.Unknown<String> unknown -> nameAgain(payout, now);
        };
    }

    public Payout transferAnswered(Sent payout, BankAnswer<String> transfer, Instant now) {
        return switch (transfer) {
            case Done<String>(String bankReference) -> new Settled(payout.order(), bankReference, now);
            case Refused<String> refused -> new Failed(payout.order(), reasonOf(refused.reason()), now);
            case NotNow<String> notNow -> sending.isOver(payout.tries() + 1)
                    ? new Failed(payout.order(), Reason.BANK_REFUSED, now) : new Ready(payout.order(), payout.tries() + 1);
            case BankAnswer.Unknown<String> unknown -> new Unknown(payout.order(), payout.sentAt(), 0);
        };
    }

    public Payout enquired(InFlight payout, BankAnswer<TransferReport> answer, Instant now) {
        return answer instanceof Done<TransferReport>(TransferReport report)
                ? reported(payout, report, now) : askAgain(payout, Stuck.Why.NO_ANSWER);
    }

    private Payout reported(InFlight payout, TransferReport report, Instant now) {
        return switch (report.status()) {
            case SUCCESS -> isOurs(payout.order(), report)
                    ? new Settled(payout.order(), report.bankReference(), now)
                    : new Stuck(payout.order(), payout.sentAt(), Stuck.Why.PAID_OTHERWISE);
            case INITIATED, PAYING, PENDING -> askAgain(payout, Stuck.Why.NO_ANSWER);
            case REFUNDED, CANCELLED, FAILED -> new Failed(payout.order(), Reason.BANK_REFUSED, now);
            // soon after sending the order may still be on its way inside the bank
            case NOT_FOUND -> askAgain(payout, Stuck.Why.NEVER_FOUND);
        };
    }

    private Payout askAgain(InFlight payout, Stuck.Why why) {
        int enquiries = payout instanceof Unknown unknown ? unknown.enquiries() + 1 : 1;
        return enquiring.isOver(enquiries)
                ? new Stuck(payout.order(), payout.sentAt(), why) : new Unknown(payout.order(), payout.sentAt(), enquiries);
    }

    private Payout nameAgain(NameCheck payout, Instant now) {
        return sending.isOver(payout.tries() + 1)
                ? new Failed(payout.order(), Reason.BANK_REFUSED, now) : new NameCheck(payout.order(), payout.tries() + 1);
    }

    private static boolean isOurs(PayoutOrder order, TransferReport report) {
        return order.net().equals(report.amount()) && order.account().number().equals(report.accountNumber());
    }

    private static Reason reasonOf(Refusal refusal) {
        return switch (refusal) {
            case ACCOUNT_INVALID -> Reason.ACCOUNT_INVALID;
            case INSUFFICIENT_FUNDS, LIMIT_EXCEEDED, ACCOUNT_BLOCKED, REQUEST_REFUSED -> Reason.BANK_REFUSED;
        };
    }
}
