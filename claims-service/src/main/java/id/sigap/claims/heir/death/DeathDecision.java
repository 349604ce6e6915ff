package id.sigap.claims.heir.death;

/** What comes of a command. */
public sealed interface DeathDecision {

    record Accepted(DeathCase next, DeathStep step) implements DeathDecision {
    }

    record Refused(Reason reason) implements DeathDecision {
    }

    enum Reason {
        /** Not possible where the case stands. */
        MOVED_ON,
        SECOND_OFFICER_REQUIRED,
        ALL_IS_PAID
    }
}
