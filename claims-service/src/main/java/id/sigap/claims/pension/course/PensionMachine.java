package id.sigap.claims.pension.course;

import id.sigap.claims.pension.course.PensionCommand.Confirm;
import id.sigap.claims.pension.course.PensionCommand.End;
import id.sigap.claims.pension.course.PensionCommand.MissConfirmation;
import id.sigap.claims.pension.course.PensionCommand.Pay;
import id.sigap.claims.pension.course.PensionCommand.Resume;
import id.sigap.claims.pension.course.PensionCommand.Suspend;
import id.sigap.claims.pension.course.PensionState.Ended;
import id.sigap.claims.pension.course.PensionState.Running;
import id.sigap.claims.pension.course.PensionState.Suspended;

/** The one place that decides what a pension does with a command; every pair of state and command is written out. */
public final class PensionMachine {

    private PensionMachine() {
    }

    public static PensionDecision decide(Pension pension, PensionCommand command) {
        return switch (command) {
            case Pay pay -> switch (pension.state()) {
                case Running running -> pay(pension, pay);
                case Suspended suspended -> no(PensionRefusal.SUSPENDED);
                case Ended ended -> no(PensionRefusal.ENDED);
            };
            case MissConfirmation missed -> switch (pension.state()) {
                case Running running -> missed.day().isAfter(missed.latest())
                        ? yes(pension.in(new Suspended(SuspensionGround.CONFIRMATION_MISSED))) : no(PensionRefusal.NOT_LATE);
                case Suspended suspended -> no(PensionRefusal.ALREADY_DONE);
                case Ended ended -> no(PensionRefusal.ENDED);
            };
            case Confirm confirm -> switch (pension.state()) {
                case Running running -> yes(pension.confirmed(confirm.on()));
                case Suspended suspended -> confirm(pension.confirmed(confirm.on()), suspended);
                case Ended ended -> no(PensionRefusal.ENDED);
            };
            case Suspend suspend -> switch (pension.state()) {
                case Running running -> yes(pension.in(new Suspended(suspend.ground())));
                case Suspended suspended -> suspended.because() == suspend.ground() ? no(PensionRefusal.ALREADY_DONE)
                        : yes(pension.in(new Suspended(suspend.ground())));
                case Ended ended -> no(PensionRefusal.ENDED);
            };
            case Resume resume -> switch (pension.state()) {
                case Running running -> no(PensionRefusal.ALREADY_DONE);
                case Suspended suspended -> yes(resumed(pension, suspended, resume));
                case Ended ended -> no(PensionRefusal.ENDED);
            };
            case End end -> switch (pension.state()) {
                case Running running -> end(pension, end);
                case Suspended suspended -> end(pension, end);
                case Ended ended -> no(PensionRefusal.ENDED);
            };
        };
    }

    private static PensionDecision pay(Pension pension, Pay pay) {
        boolean due = pay.month().equals(pension.next()) && !pay.month().isAfter(pay.now());
        return due ? yes(pension.paid(pay.month())) : no(PensionRefusal.NOT_DUE);
    }

    /** A confirmation answers what was missing; what an officer doubts stays in doubt. */
    private static PensionDecision confirm(Pension confirmed, Suspended suspended) {
        return yes(suspended.because() == SuspensionGround.CONFIRMATION_MISSED ? confirmed.in(PensionState.RUNNING) : confirmed);
    }

    /** An officer who lets it go on in spite of a missing confirmation has seen the recipient, which is one. */
    private static Pension resumed(Pension pension, Suspended suspended, Resume resume) {
        Pension running = pension.in(PensionState.RUNNING);
        return suspended.because() == SuspensionGround.CONFIRMATION_MISSED ? running.confirmed(resume.on()) : running;
    }

    private static PensionDecision end(Pension pension, End end) {
        return end.ground().ends(pension.kind()) ? yes(pension.in(new Ended(end.ground(), end.on()))) : no(PensionRefusal.NOT_OF_THIS_KIND);
    }

    private static PensionDecision yes(Pension pension) {
        return new PensionDecision.Accepted(pension);
    }

    private static PensionDecision no(PensionRefusal reason) {
        return new PensionDecision.Refused(reason);
    }
}
