package id.sigap.payment.bank.snap;

import id.sigap.payment.bank.BankAnswer;
import id.sigap.payment.bank.BankAnswer.NotNow;
import id.sigap.payment.bank.BankAnswer.Refusal;
import id.sigap.payment.bank.BankAnswer.Refused;
import id.sigap.payment.bank.BankAnswer.Unknown;

/** What a response code other than success means (domain reference 8.7). Whatever is not surely harmless is unknown. */
final class Verdict {

    private Verdict() {
    }

    static <T> BankAnswer<T> of(ResponseCode code) {
        return switch (code.http()) {
            case 400 -> new Refused<>(Refusal.REQUEST_REFUSED, code.toString());
            case 401, 429 -> new NotNow<>(code.toString());
            case 403 -> forbidden(code);
            case 404 -> notFound(code);
            // 202 in progress, 409 told before, 5xx, and what the standard does not name
            default -> new Unknown<>(code.toString());
        };
    }

    private static <T> BankAnswer<T> forbidden(ResponseCode code) {
        return switch (code.caseCode()) {
            case 6 -> new NotNow<>(code.toString());
            case 2 -> new Refused<>(Refusal.LIMIT_EXCEEDED, code.toString());
            case 5, 9, 18 -> new Refused<>(Refusal.ACCOUNT_BLOCKED, code.toString());
            case 14 -> new Refused<>(Refusal.INSUFFICIENT_FUNDS, code.toString());
            default -> new Refused<>(Refusal.REQUEST_REFUSED, code.toString());
        };
    }

    private static <T> BankAnswer<T> notFound(ResponseCode code) {
        return switch (code.caseCode()) {
            case 11 -> new Refused<>(Refusal.ACCOUNT_INVALID, code.toString());
            case 13, 16 -> new Refused<>(Refusal.REQUEST_REFUSED, code.toString());
            // 18 above all: the bank knows our reference with other data, so something of ours may have been paid
            default -> new Unknown<>(code.toString());
        };
    }
}
