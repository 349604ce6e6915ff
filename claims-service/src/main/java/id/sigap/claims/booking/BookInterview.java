package id.sigap.claims.booking;

import id.sigap.claims.claim.Claim;
import id.sigap.claims.interview.InterviewDesk;
import id.sigap.claims.interview.Interviews;
import id.sigap.claims.interview.Slots;
import id.sigap.claims.interview.rule.Interview;
import id.sigap.claims.interview.rule.InterviewCommand;
import id.sigap.claims.interview.rule.InterviewDecision;
import id.sigap.claims.interview.rule.InterviewState;
import id.sigap.claims.interview.rule.Slot;
import id.sigap.claims.officer.ReviewGate;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** A claimant books, moves or cancels. Of two who want one slot, the first to commit has it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BookInterview {

    private static final int TOLD = 5;

    private final InterviewDesk desk;
    private final Interviews interviews;
    private final Slots slots;
    private final FreeSlots free;
    private final ReviewGate gate;
    private final Clock clock;

    BookInterview(InterviewDesk desk, Interviews interviews, Slots slots, FreeSlots free, ReviewGate gate, Clock clock) {
        this.desk = desk;
        this.interviews = interviews;
        this.slots = slots;
        this.free = free;
        this.gate = gate;
        this.clock = clock;
    }

    Interview book(Claim claim, UUID slotId) {
        requireReview(claim);
        return untied(claim, done(claim, desk.begin(claim.id(), claim.personId(), interview -> new InterviewCommand.Book(
                // one that is booked already refuses, so no other slot need be taken for it
                interview.state() == InterviewState.BOOKED ? interview.slot() : taken(claim, slotId), interested(claim), clock.instant()))));
    }

    Interview move(Claim claim, UUID slotId) {
        requireReview(claim);
        Interview now = of(claim);
        if (now.state() == InterviewState.BOOKED && now.slot().id().equals(slotId)) {
            return now;
        }
        return untied(claim, done(claim, desk.begin(claim.id(), claim.personId(),
                interview -> new InterviewCommand.Move(taken(claim, slotId), interested(claim), clock.instant()))));
    }

    Interview cancel(Claim claim) {
        return done(claim, desk.begin(claim.id(), claim.personId(), interview -> new InterviewCommand.Cancel(clock.instant())));
    }

    /** As it stands; one that nobody booked yet is unbooked. */
    Interview of(Claim claim) {
        return interviews.find(claim.id()).orElse(Interview.of(claim.id(), claim.personId()));
    }

    /** @throws ProblemException INTERVIEW_NOT_NEEDED */
    static void requireReview(Claim claim) {
        if (claim.status() != ClaimStatus.IN_REVIEW) {
            throw new ProblemException(ClaimsProblem.INTERVIEW_NOT_NEEDED);
        }
    }

    static InterviewCommand.Interested interested(Claim claim) {
        return new InterviewCommand.Interested(claim.accountId(), claim.review().recommendedBy());
    }

    private Slot taken(Claim claim, UUID slotId) {
        return slots.take(slotId, claim.id()).orElseThrow(() -> new ProblemException(ClaimsProblem.SLOT_TAKEN).field("slotId").with("freeSlots", next(claim)));
    }

    /** Refuses an officer who has an interest in the claim; with it the booking is undone. */
    private Interview untied(Claim claim, Interview booked) {
        if (gate.againstInterview(claim, booked.slot().officer()).isPresent()) {
            throw new ProblemException(ClaimsProblem.INTERVIEWER_BARRED).field("slotId").with("freeSlots", next(claim));
        }
        return booked;
    }

    private List<SlotView> next(Claim claim) {
        return free.of(claim, null, null, null, TOLD).stream().limit(TOLD).map(SlotView::of).toList();
    }

    private Interview done(Claim claim, InterviewDecision decision) {
        Problems.requireAccepted(decision, () -> of(claim).state());
        return of(claim);
    }
}
