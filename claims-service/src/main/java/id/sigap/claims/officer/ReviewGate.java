package id.sigap.claims.officer;

import id.sigap.claims.claim.Claim;
import id.sigap.claims.officer.rule.Conflict;
import id.sigap.claims.officer.rule.EyesNeeded;
import id.sigap.claims.officer.rule.OfficerAct;
import id.sigap.claims.officer.rule.Tier;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.problem.ProblemException;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * Says whether an officer may do something with a claim: no conflict of interest, no other's assignment, the right rank for the
 * amount. Asked under the claim's lock, before the claim itself is.
 */
@ApplicationScoped
public class ReviewGate {

    private final TieFinder ties;
    private final WorkTable works;
    private final OfficerConfig config;
    private final RuleBook book;
    private final LegalDays days;

    ReviewGate(TieFinder ties, WorkTable works, OfficerConfig config, RuleBook book, LegalDays days) {
        this.ties = ties;
        this.works = works;
        this.config = config;
        this.book = book;
        this.days = days;
    }

    /** @throws ProblemException that names what speaks against it */
    public void admit(OfficerAct act, Claim claim, Officer officer) {
        against(act, claim, officer).ifPresent(problem -> {
            throw new ProblemException(problem);
        });
    }

    /**
     * How many officers the approval by one who was admitted to it takes.
     *
     * @param gross of the approval
     * @throws ProblemException SUPERVISOR_REQUIRED where the rank is not enough for the amount
     */
    public EyesNeeded eyesFor(Claim claim, Officer officer, Rupiah gross) {
        EyesNeeded needed = needed(claim, gross);
        // before a recommendation it is that which is missing, whoever asks
        if (needed == EyesNeeded.SUPERVISOR && claim.review().recommendedBy() != null && !officer.supervisor()) {
            throw new ProblemException(ClaimsProblem.SUPERVISOR_REQUIRED);
        }
        return needed;
    }

    /** What speaks against it; empty where nothing does. */
    public Optional<ClaimsProblem> against(OfficerAct act, Claim claim, Officer officer) {
        return conflict(act, claim, officer.accountId()).map(ReviewGate::problem).or(() -> assignment(act, claim.id(), officer.accountId()));
    }

    /** What ties an officer to a claim so that this officer does not interview; whose work the claim is does not matter. */
    public Optional<ClaimsProblem> againstInterview(Claim claim, UUID officer) {
        return conflict(OfficerAct.INTERVIEW, claim, officer).map(ReviewGate::problem);
    }

    Optional<Conflict> conflict(OfficerAct act, Claim claim, UUID officer) {
        return Conflict.against(act, ties.of(claim, officer));
    }

    EyesNeeded needed(Claim claim, Rupiah gross) {
        return Tier.of(gross, claim.course().secondLook(), days.today(), book);
    }

    private Optional<ClaimsProblem> assignment(OfficerAct act, UUID claimId, UUID officer) {
        if (act == OfficerAct.INSPECT || act == OfficerAct.REOPEN) {
            return Optional.empty();
        }
        return works.find(claimId).filter(Work::open).flatMap(work -> {
            if (work.assignedTo() == null) {
                return config.onlyAssigned() ? Optional.of(ClaimsProblem.ASSIGNMENT_REQUIRED) : Optional.empty();
            }
            return work.assignedTo().equals(officer) ? Optional.empty() : Optional.of(ClaimsProblem.ASSIGNED_TO_ANOTHER);
        });
    }

    private static ClaimsProblem problem(Conflict conflict) {
        return switch (conflict) {
            case OWN_CLAIM -> ClaimsProblem.OWN_CLAIM;
            case RELATIVE -> ClaimsProblem.RELATIVES_CLAIM;
            case SAME_EMPLOYER -> ClaimsProblem.EMPLOYERS_CLAIM;
            case DECLARED -> ClaimsProblem.CONFLICT_DECLARED;
            case TAKEN_IN -> ClaimsProblem.CLAIM_TAKEN_IN;
            case DECIDED_BEFORE -> ClaimsProblem.OTHER_OFFICER_REQUIRED;
            case INTERVIEWED -> ClaimsProblem.INTERVIEWER_MAY_NOT_APPROVE;
        };
    }
}
