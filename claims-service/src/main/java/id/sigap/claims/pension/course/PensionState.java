package id.sigap.claims.pension.course;

import java.time.LocalDate;

/** Where a pension stands. */
public sealed interface PensionState {

    Running RUNNING = new Running();

    /** Paid month by month. */
    record Running() implements PensionState {
    }

    /** Not paid for now; what is missed is paid when it goes on. */
    record Suspended(SuspensionGround because) implements PensionState {
    }

    /** For good. @param on legal day of what ended it */
    record Ended(EndGround because, LocalDate on) implements PensionState {
    }

    /** The name of a state, as it is kept and told. */
    enum Name {
        RUNNING, SUSPENDED, ENDED
    }

    default Name name() {
        return switch (this) {
            case Running running -> Name.RUNNING;
            case Suspended suspended -> Name.SUSPENDED;
            case Ended ended -> Name.ENDED;
        };
    }
}
