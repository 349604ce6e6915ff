package id.sigap.claims.tracking;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.hospital.HospitalClaims;
import id.sigap.contracts.claims.ClaimChannel;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.type.FacilityCode;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The claims of the firm for which the caller acts: a hospital's belong to its facility, whichever of its accounts filed them; an employer's to the account; a bill
 * that was taken in at a counter to its hospital, and to the officer who goes on bringing its papers. Another's claim is not found, whoever asks.
 */
@ApplicationScoped
public class OwnFirmClaims {

    private final Caller caller;
    private final CaseFiles files;
    private final HospitalClaims claims;

    OwnFirmClaims(Caller caller, CaseFiles files, HospitalClaims claims) {
        this.caller = caller;
        this.files = files;
        this.claims = claims;
    }

    /** @throws ProblemException FORBIDDEN for a token that names no hospital */
    public FacilityCode facility() {
        return caller.facility().orElseThrow(() -> new ProblemException(CommonProblem.FORBIDDEN));
    }

    /** @throws ProblemException NOT_FOUND */
    public CaseFile own(UUID claimId) {
        return files.find(claimId).filter(file -> isOwn(file.claim())).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Not that of an account that no longer acts for the hospital either. */
    boolean isOwn(Claim claim) {
        Optional<FacilityCode> hospital = claims.hospitalOf(claim.id());
        return hospital.isPresent() && hospital.equals(caller.facility()) || (hospital.isEmpty() || takenIn(claim)) && filed(claim);
    }

    private boolean filed(Claim claim) {
        return !claim.claimant().isPerson() && claim.accountId().equals(caller.accountId());
    }

    private static boolean takenIn(Claim claim) {
        return claim.claimant().channel() == ClaimChannel.COUNTER;
    }

    /** A hospital's, newest first, one more than fits. */
    public List<CaseFile> ofHospital(UUID before, int limit) {
        return files.all(claims.of(facility(), before, limit)).reversed();
    }
}
