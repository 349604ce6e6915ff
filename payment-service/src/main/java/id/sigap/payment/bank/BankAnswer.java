package id.sigap.payment.bank;

/** What the bank's answer to a call means for us. A caller must say what it does in each case. */
public sealed interface BankAnswer<T> {

    /** The bank did it, and said this. */
    record Done<T>(T value) implements BankAnswer<T> {
    }

    /** The bank decided against it: nothing happened and nothing will. */
    record Refused<T>(Refusal reason, String code) implements BankAnswer<T> {
    }

    /** Surely nothing happened; the same request, with the same reference, may be sent later. */
    record NotNow<T>(String why) implements BankAnswer<T> {
    }

    /** It may have happened or not. Only a status enquiry with the same reference may tell. */
    record Unknown<T>(String why) implements BankAnswer<T> {
    }

    enum Refusal {
        ACCOUNT_INVALID, INSUFFICIENT_FUNDS, LIMIT_EXCEEDED, ACCOUNT_BLOCKED, REQUEST_REFUSED
    }
}
