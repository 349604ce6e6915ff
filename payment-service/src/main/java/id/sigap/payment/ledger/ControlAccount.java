package id.sigap.payment.ledger;

import java.util.UUID;

/** Accounts that are nobody's own. Their ids are fixed; the first migration opens them. */
public enum ControlAccount {
    /** Contributions that the bank has confirmed and our account statement has not shown yet; below zero, for the bank owes them. */
    CONTRIBUTIONS_IN_TRANSIT(1),
    /** Payouts that the bank has confirmed and our account statement has not shown yet. */
    PAYOUTS_IN_TRANSIT(2),
    /** Withheld income tax, owed to the state. */
    TAX_PAYABLE(3),
    FUND_JKK(4),
    FUND_JKM(5),
    /** Fines that employers paid for late contributions. */
    LATE_FINES(6);

    private final UUID id;

    ControlAccount(int number) {
        this.id = new UUID(0x7000L, 0x8000_0000_0000_0000L | number);
    }

    public UUID id() {
        return id;
    }
}
