package id.sigap.payment.ledger;

import id.sigap.contracts.claims.Programme;
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
    LATE_FINES(6),
    /** What pensions are paid from. Contributions to JP are booked as savings of their members, so it is below zero by what pensions have cost. */
    FUND_JP(7),
    /** Below zero by what the state, JKK and JKM owe it (PP 37/2021): nothing is billed for JKP. */
    FUND_JKP(8),
    /** What late payments have cost the agency itself, never a fund; below zero. */
    LATE_COMPENSATION(9),
    /** JHT and JP that a bank has told of and that are not on the workers' accounts yet: a big bill is credited in pieces. */
    CONTRIBUTIONS_TO_CREDIT(10),
    /** What employers have paid and no bill has used yet; theirs. */
    EMPLOYER_CREDIT(11),
    /** Employers' credit that two people have decided to pay back and the treasury has not transferred yet. */
    REFUNDS_DUE(12),
    /** Money at the bank that its statements have shown; below zero, for the bank owes it. */
    BANK(20),
    /** Credits on statements that nothing explains yet. */
    SUSPENSE(21);

    private final UUID id;

    ControlAccount(int number) {
        this.id = new UUID(0x7000L, 0x8000_0000_0000_0000L | number);
    }

    public UUID id() {
        return id;
    }

    /** @throws IllegalArgumentException for JHT, which has no fund: it is each member's own */
    public static ControlAccount fundOf(Programme programme) {
        return switch (programme) {
            case JKK -> FUND_JKK;
            case JKM -> FUND_JKM;
            case JP -> FUND_JP;
            case JKP -> FUND_JKP;
            case JHT -> throw new IllegalArgumentException("JHT has no fund");
        };
    }
}
