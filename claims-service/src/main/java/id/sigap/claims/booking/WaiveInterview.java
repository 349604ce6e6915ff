package id.sigap.claims.booking;

import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.ClaimEvent;
import id.sigap.claims.claim.ClaimStep;
import id.sigap.claims.interview.InterviewDesk;
import id.sigap.claims.interview.rule.InterviewState;
import id.sigap.claims.officer.Officer;
import id.sigap.claims.officer.ReviewGate;
import id.sigap.claims.officer.rule.OfficerAct;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An officer says why a required interview is not needed; who and why stand on the claim's timeline, the words for officers only. */
@ApplicationScoped
class WaiveInterview {

    private final ClaimDesk desk;
    private final CaseFiles files;
    private final ReviewGate gate;
    private final RequiredInterview required;
    private final InterviewDesk interviews;

    WaiveInterview(ClaimDesk desk, CaseFiles files, ReviewGate gate, RequiredInterview required, InterviewDesk interviews) {
        this.desk = desk;
        this.files = files;
        this.gate = gate;
        this.required = required;
        this.interviews = interviews;
    }

    /**
     * Once is enough; a time that was booked is given back.
     *
     * @throws ProblemException INTERVIEW_NOT_NEEDED where none is required, INTERVIEW_MOVED_ON where it was held, or what speaks against this officer
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void waive(UUID claimId, Officer officer, String why) {
        files.find(claimId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        desk.handleIf(claimId, claim -> act(claim, officer, why)).ifPresent(accepted -> interviews.claimEnded(claimId));
    }

    private Optional<Act> act(Claim claim, Officer officer, String why) {
        gate.admit(OfficerAct.HANDLE, claim, officer);
        BookInterview.requireReview(claim);
        return switch (required.of(claim, claim.gross())) {
            case NOT_REQUIRED -> throw new ProblemException(ClaimsProblem.INTERVIEW_NOT_NEEDED);
            case HELD -> throw new ProblemException(ClaimsProblem.INTERVIEW_MOVED_ON, InterviewState.HELD);
            case WAIVED -> Optional.empty();
            case REQUIRED -> Optional.of(new Act(new ClaimCommand.NoteInterview(ClaimStep.INTERVIEW_WAIVED, null, ClaimEvent.Actor.OFFICER), officer.accountId(), why, List.of()));
        };
    }
}
