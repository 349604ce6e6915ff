package id.sigap.claims.pension.course;

import java.time.LocalDate;
import java.time.YearMonth;

/** Everything that can be asked of a pension or reported to it. */
public sealed interface PensionCommand {

    /** The month is to be paid. @param now the present month: nothing is paid ahead */
    record Pay(YearMonth month, YearMonth now) implements PensionCommand {
    }

    /** The confirmation has not come. @param latest last day on which it would have been in time */
    record MissConfirmation(LocalDate day, LocalDate latest) implements PensionCommand {
    }

    /** The recipient lives, and the facts are told. */
    record Confirm(LocalDate on) implements PensionCommand {
    }

    /** By an officer. */
    record Suspend(SuspensionGround ground) implements PensionCommand {
    }

    /** By an officer, who has seen what was missing. */
    record Resume(LocalDate on) implements PensionCommand {
    }

    record End(EndGround ground, LocalDate on) implements PensionCommand {
    }
}
