package id.sigap.claims.interview.rule;

import static id.sigap.claims.interview.rule.InterviewRefusal.ALREADY_BOOKED;
import static id.sigap.claims.interview.rule.InterviewRefusal.ALREADY_HELD;
import static id.sigap.claims.interview.rule.InterviewRefusal.NOTHING_BOOKED;
import static id.sigap.claims.interview.rule.InterviewRefusal.NOT_WITH_SUPERVISOR;
import static id.sigap.claims.interview.rule.InterviewRefusal.WITH_SUPERVISOR;

/** The one place that decides what an interview does with a command; every pair of state and command is written out. */
public final class InterviewMachine {

    private InterviewMachine() {
    }

    public static InterviewDecision decide(Interview interview, InterviewCommand command, Limits limits) {
        InterviewSteps steps = new InterviewSteps(interview, limits);
        return switch (command) {
            case InterviewCommand.Book c -> switch (interview.state()) {
                case UNBOOKED -> steps.book(c);
                case BOOKED -> no(ALREADY_BOOKED);
                case HELD -> no(ALREADY_HELD);
                case REFERRED -> no(WITH_SUPERVISOR);
            };
            case InterviewCommand.Move c -> switch (interview.state()) {
                case BOOKED -> steps.move(c);
                case UNBOOKED -> no(NOTHING_BOOKED);
                case HELD -> no(ALREADY_HELD);
                case REFERRED -> no(WITH_SUPERVISOR);
            };
            case InterviewCommand.Cancel c -> switch (interview.state()) {
                case BOOKED -> steps.cancel(c);
                case UNBOOKED -> no(NOTHING_BOOKED);
                case HELD -> no(ALREADY_HELD);
                case REFERRED -> no(WITH_SUPERVISOR);
            };
            case InterviewCommand.CallOff c -> switch (interview.state()) {
                case BOOKED -> steps.callOff(c);
                case UNBOOKED -> no(NOTHING_BOOKED);
                case HELD -> no(ALREADY_HELD);
                case REFERRED -> no(WITH_SUPERVISOR);
            };
            case InterviewCommand.Hold c -> switch (interview.state()) {
                case BOOKED -> steps.hold(c);
                case UNBOOKED -> no(NOTHING_BOOKED);
                case HELD -> no(ALREADY_HELD);
                case REFERRED -> no(WITH_SUPERVISOR);
            };
            case InterviewCommand.Miss c -> switch (interview.state()) {
                case BOOKED -> steps.miss(c);
                case UNBOOKED -> no(NOTHING_BOOKED);
                case HELD -> no(ALREADY_HELD);
                case REFERRED -> no(WITH_SUPERVISOR);
            };
            case InterviewCommand.Lapse c -> switch (interview.state()) {
                case BOOKED -> steps.lapse(c);
                case UNBOOKED -> no(NOTHING_BOOKED);
                case HELD -> no(ALREADY_HELD);
                case REFERRED -> no(WITH_SUPERVISOR);
            };
            case InterviewCommand.Reopen c -> switch (interview.state()) {
                case REFERRED -> steps.reopen(c);
                case UNBOOKED, BOOKED -> no(NOT_WITH_SUPERVISOR);
                case HELD -> no(ALREADY_HELD);
            };
        };
    }

    static InterviewDecision no(InterviewRefusal reason) {
        return new InterviewDecision.Refused(reason);
    }
}
