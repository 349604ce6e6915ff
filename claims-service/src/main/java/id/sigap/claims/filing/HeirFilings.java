package id.sigap.claims.filing;

import id.sigap.claims.claim.Claimant;
import id.sigap.claims.heir.DeathCases;
import id.sigap.claims.heir.kin.ForWhom;
import id.sigap.claims.programme.Filing;
import id.sigap.claims.tracking.OwnClaims;
import id.sigap.contracts.claims.ClaimChannel;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimantKind;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/** Claims after a death: by heirs, guardians of minors, and who paid the funeral. */
@ApplicationScoped
class HeirFilings {

    private static final Set<ClaimReason> AFTER_A_DEATH = EnumSet.of(ClaimReason.DEATH, ClaimReason.FUNERAL, ClaimReason.SCHOLARSHIP);

    private final DeathCases deaths;
    private final OwnClaims own;
    private final Caller caller;

    HeirFilings(DeathCases deaths, OwnClaims own, Caller caller) {
        this.deaths = deaths;
        this.own = own;
        this.caller = caller;
    }

    /** @throws ProblemException NOT_FOUND where there is no such case, or none in which the caller has a part; NOT_ENTITLED or FAMILY_NOT_SETTLED where a pension is asked for */
    Filing of(UUID deathCaseId, HeirsClaimRequest request) {
        if (!AFTER_A_DEATH.contains(request.reason()) || !request.reason().isOf(request.programme())) {
            throw new ProblemException(ClaimsProblem.REASON_NOT_OFFERED).field("reason");
        }
        DeathCases.Overview death = deaths.find(deathCaseId, own.personId()).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (request.programme() == Programme.JP) {
            requireRight(deathCaseId, request);
        }
        Claimant claimant = new Claimant(caller.accountId(), own.personId(), kind(request), ClaimChannel.MOBILE);
        return new Filing(death.deceasedPersonId(), claimant, request.programme(), request.reason(), request.statement(deathCaseId));
    }

    private static ClaimantKind kind(HeirsClaimRequest request) {
        return switch (request.reason()) {
            case FUNERAL -> ClaimantKind.ARRANGER;
            case SCHOLARSHIP -> ClaimantKind.GUARDIAN;
            default -> request.wardId() == null ? ClaimantKind.HEIR : ClaimantKind.GUARDIAN;
        };
    }

    /** A pension goes to one of the family; to whom is settled before it begins. */
    private void requireRight(UUID deathCaseId, HeirsClaimRequest request) {
        ForWhom forWhom = request.wardId() == null ? new ForWhom.Myself() : new ForWhom.Ward(request.wardId());
        switch (deaths.entitlement(deathCaseId, own.personId(), Programme.JP, forWhom)) {
            case DeathCases.Answer.Entitled right -> {
                if (!right.certain()) {
                    throw new ProblemException(ClaimsProblem.FAMILY_NOT_SETTLED);
                }
            }
            case DeathCases.Answer.NotEntitled none -> throw new ProblemException(ClaimsProblem.NOT_ENTITLED).with("reason", none.why()).with("reasonText", none.why().text());
        }
    }
}
