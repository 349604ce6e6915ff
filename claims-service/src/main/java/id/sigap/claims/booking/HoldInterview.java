package id.sigap.claims.booking;

import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.interview.InterviewDesk;
import id.sigap.claims.interview.Interviews;
import id.sigap.claims.interview.OfferedSlot;
import id.sigap.claims.interview.Slots;
import id.sigap.claims.interview.rule.Interview;
import id.sigap.claims.interview.rule.InterviewCommand;
import id.sigap.claims.interview.rule.Outcome;
import id.sigap.claims.officer.ReviewGate;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Function;

/** What officers do with interviews. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HoldInterview {

    private final InterviewDesk desk;
    private final Interviews interviews;
    private final Slots slots;
    private final CaseFiles files;
    private final ReviewGate gate;
    private final Clock clock;

    HoldInterview(InterviewDesk desk, Interviews interviews, Slots slots, CaseFiles files, ReviewGate gate, Clock clock) {
        this.desk = desk;
        this.interviews = interviews;
        this.slots = slots;
        this.files = files;
        this.gate = gate;
        this.clock = clock;
    }

    Interview held(UUID claimId, UUID officer, OutcomeRequest found) {
        if ((found.outcome() == Outcome.IN_DOUBT) != (found.ground() != null)) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("ground");
        }
        Claim claim = claim(claimId);
        // a tie may have become known after the time was booked
        gate.againstInterview(claim, officer).ifPresent(problem -> {
            throw new ProblemException(problem);
        });
        return handle(claimId, interview -> new InterviewCommand.Hold(officer, found.outcome(), found.ground(), BookInterview.interested(claim), clock.instant()), found.note());
    }

    Interview missed(UUID claimId, UUID officer) {
        return handle(claimId, interview -> new InterviewCommand.Miss(officer, clock.instant()), null);
    }

    Interview reopened(UUID claimId, UUID supervisor) {
        Claim claim = claim(claimId);
        return handle(claimId, interview -> new InterviewCommand.Reopen(supervisor, BookInterview.interested(claim), clock.instant()), null);
    }

    /** Takes an officer's own slot back; a claimant who had booked it is free to book another. */
    void withdraw(UUID slotId, UUID officer) {
        OfferedSlot offered = slots.ofOfficer(slotId, officer).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (offered.claimId() != null) {
            handle(offered.claimId(), interview -> new InterviewCommand.CallOff(slotId, clock.instant()), null);
        }
        if (!slots.withdrawFree(slotId)) {
            // booked by another in this very moment, or an interview of the past
            throw new ProblemException(ClaimsProblem.INTERVIEW_CHANGE_TOO_LATE);
        }
    }

    private Claim claim(UUID claimId) {
        return files.find(claimId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)).claim();
    }

    private Interview handle(UUID claimId, Function<Interview, InterviewCommand> command, String note) {
        Problems.requireAccepted(desk.handle(claimId, command, note).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)),
                () -> interviews.find(claimId).orElseThrow().state());
        return interviews.find(claimId).orElseThrow();
    }
}
