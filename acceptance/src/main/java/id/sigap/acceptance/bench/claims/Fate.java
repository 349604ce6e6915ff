package id.sigap.acceptance.bench.claims;

import id.sigap.contracts.claims.ClaimStatus;

/** What faces, ledger and bank have in store for a claim, and so where it has to end: at its end, or waiting for somebody whom it names. */
enum Fate {

    PAID(ClaimStatus.PAID, Waits.FOR_NOBODY),
    /** The first selfie does not match, the second does. */
    PAID_AT_SECOND_FACE(ClaimStatus.PAID, Waits.FOR_NOBODY),
    /** The bank does not know at first. */
    PAID_AFTER_DOUBT(ClaimStatus.PAID, Waits.FOR_NOBODY),
    /** Above the limit of the straight way: the member has papers to send before an officer looks at them. */
    ABOVE_LIMIT(ClaimStatus.PAPERS_AWAITED, Waits.FOR_THE_MEMBER),
    HOLD_REFUSED(ClaimStatus.REJECTED, Waits.FOR_NOBODY),
    PAYMENT_FAILED(ClaimStatus.PAYMENT_FAILED, Waits.FOR_THE_MEMBER),
    NO_FACE(ClaimStatus.IDENTITY_CHECK, Waits.FOR_THE_MEMBER);

    /** Who has to act next. */
    enum Waits { FOR_NOBODY, FOR_THE_MEMBER }

    private static final int OF = 200;

    private final ClaimStatus end;
    private final Waits waits;

    Fate(ClaimStatus end, Waits waits) {
        this.end = end;
        this.waits = waits;
    }

    ClaimStatus end() {
        return end;
    }

    Waits waits() {
        return waits;
    }

    /** Of 200 claims 187 go straight to their payment, 6 on a way round, and 7 stop before. */
    static Fate of(int number) {
        return switch (number % OF) {
            case 11, 67, 133 -> PAID_AT_SECOND_FACE;
            case 23, 89, 151 -> PAID_AFTER_DOUBT;
            case 37, 101, 171 -> ABOVE_LIMIT;
            case 41, 113 -> HOLD_REFUSED;
            case 53 -> PAYMENT_FAILED;
            case 73 -> NO_FACE;
            default -> PAID;
        };
    }
}
