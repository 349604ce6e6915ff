package id.sigap.claims.tracking;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.hospital.HospitalClaims;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.type.FacilityCode;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The claims of the hospital for which the caller acts; another's claim is not found, whoever asks. */
@ApplicationScoped
public class OwnHospitalClaims {

    private final Caller caller;
    private final CaseFiles files;
    private final HospitalClaims claims;

    OwnHospitalClaims(Caller caller, CaseFiles files, HospitalClaims claims) {
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
        return files.find(claimId).filter(file -> claims.isOf(claimId, facility())).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** Newest first, one more than fits. */
    public List<CaseFile> list(UUID before, int limit) {
        return files.all(claims.of(facility(), before, limit)).reversed();
    }
}
