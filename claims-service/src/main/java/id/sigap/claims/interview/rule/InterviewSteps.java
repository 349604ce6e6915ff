package id.sigap.claims.interview.rule;

import static id.sigap.claims.interview.rule.InterviewMachine.no;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The steps that an interview can take, each with its own conditions. */
final class InterviewSteps {

    private final Interview interview;
    private final Limits limits;

    InterviewSteps(Interview interview, Limits limits) {
        this.interview = interview;
        this.limits = limits;
    }

    InterviewDecision book(InterviewCommand.Book c) {
        InterviewRefusal refusal = refusal(c.slot(), c.interested(), c.at());
        return refusal == null ? yes(interview.booked(c.slot()), InterviewEvent.BOOKED) : no(refusal);
    }

    InterviewDecision move(InterviewCommand.Move c) {
        if (tooLate(c.at())) {
            return no(InterviewRefusal.TOO_LATE_TO_CHANGE);
        }
        if (interview.moves() >= limits.moves()) {
            return no(InterviewRefusal.NO_MOVES_LEFT);
        }
        InterviewRefusal refusal = refusal(c.slot(), c.interested(), c.at());
        return refusal == null ? yes(interview.movedOnceMore().booked(c.slot()), InterviewEvent.MOVED) : no(refusal);
    }

    /** A cancelled booking counts as a move; without one left nothing could be booked any more, so a supervisor takes over. */
    InterviewDecision cancel(InterviewCommand.Cancel c) {
        if (tooLate(c.at())) {
            return no(InterviewRefusal.TOO_LATE_TO_CHANGE);
        }
        return interview.moves() >= limits.moves() ? yes(interview.in(InterviewState.REFERRED), InterviewEvent.CANCELLED, InterviewEvent.REFERRED)
                : yes(interview.movedOnceMore().in(InterviewState.UNBOOKED), InterviewEvent.CANCELLED);
    }

    InterviewDecision callOff(InterviewCommand.CallOff c) {
        if (c.slot() != null && !c.slot().equals(interview.slot().id())) {
            return no(InterviewRefusal.NOTHING_BOOKED);
        }
        return c.at().isAfter(interview.slot().startsAt()) ? no(InterviewRefusal.TOO_LATE_TO_CHANGE)
                : yes(interview.in(InterviewState.UNBOOKED), InterviewEvent.CALLED_OFF);
    }

    InterviewDecision hold(InterviewCommand.Hold c) {
        if (!c.officer().equals(interview.slot().officer())) {
            return no(InterviewRefusal.OTHER_OFFICER);
        }
        if (c.at().isBefore(interview.slot().startsAt())) {
            return no(InterviewRefusal.NOT_YET);
        }
        InterviewRefusal refusal = c.interested().refusal(c.officer());
        return refusal == null ? yes(interview.held(c.outcome(), c.ground(), c.officer()), InterviewEvent.HELD) : no(refusal);
    }

    InterviewDecision miss(InterviewCommand.Miss c) {
        if (!c.officer().equals(interview.slot().officer())) {
            return no(InterviewRefusal.OTHER_OFFICER);
        }
        return c.at().isBefore(interview.slot().startsAt().plus(limits.grace())) ? no(InterviewRefusal.NOT_YET) : missed();
    }

    InterviewDecision lapse(InterviewCommand.Lapse c) {
        return c.at().isBefore(interview.slot().endsAt().plus(limits.unrecordedAfter())) ? no(InterviewRefusal.NOT_YET) : missed();
    }

    InterviewDecision reopen(InterviewCommand.Reopen c) {
        return c.supervisor().equals(c.interested().claimant()) ? no(InterviewRefusal.OFFICER_IS_CLAIMANT) : yes(interview.fresh(), InterviewEvent.REOPENED);
    }

    private InterviewDecision missed() {
        Interview after = interview.missedOnceMore();
        return after.missed() >= limits.chances() ? yes(after.in(InterviewState.REFERRED), InterviewEvent.MISSED, InterviewEvent.REFERRED)
                : yes(after.in(InterviewState.UNBOOKED), InterviewEvent.MISSED);
    }

    private boolean tooLate(Instant at) {
        return at.isAfter(interview.slot().startsAt().minus(limits.changedBefore()));
    }

    private InterviewRefusal refusal(Slot slot, InterviewCommand.Interested interested, Instant at) {
        return at.isAfter(slot.startsAt().minus(limits.bookedBefore())) ? InterviewRefusal.SLOT_TOO_SOON : interested.refusal(slot.officer());
    }

    private static InterviewDecision yes(Interview after, InterviewEvent first, InterviewEvent... more) {
        List<InterviewEvent> events = new ArrayList<>(List.of(first));
        events.addAll(List.of(more));
        return new InterviewDecision.Accepted(after, events);
    }
}
