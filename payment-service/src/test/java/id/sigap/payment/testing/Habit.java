package id.sigap.payment.testing;

import java.util.concurrent.ThreadLocalRandom;

/** How the fake bank treats an account; its number says which. */
public enum Habit {
    PLAIN,
    /** Pays, then breaks the connection. */
    DROP_ANSWER,
    /** Pays, then says nothing for longer than we wait. */
    HANG,
    /** Pays, then calls the request inconsistent (404xx18). */
    INCONSISTENT,
    /** Does not pay the first order, answers 504, and never finds it. */
    LOST,
    /** Answers 504, finds nothing at the first two enquiries, and has paid at the third. */
    FOUND_LATE,
    /** Takes it (202), then it fails. */
    FAILS_LATER,
    NO_FUNDS,
    INVALID,
    OTHER_NAME,
    /** Not at this time (403xx06) at first. */
    CLOSED_AT_FIRST,
    /** Pays one rupiah more, and breaks the connection. */
    PAYS_MORE,
    /** Takes no token at first (401xx01). */
    TOKEN_ENDS;

    /** The name on every account but one. */
    public static final String HOLDER = "SITI NURAINI";

    private static final String PREFIX = "77";

    /** A fresh account of this habit. */
    public String account() {
        return PREFIX + "%02d%08d".formatted(ordinal(), ThreadLocalRandom.current().nextInt(100_000_000));
    }

    static Habit of(String account) {
        return values()[Integer.parseInt(account.substring(2, 4))];
    }
}
