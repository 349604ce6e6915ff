package id.sigap.claims.filing;

import id.sigap.claims.accident.AccidentCase;
import id.sigap.claims.accident.Accidents;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.claim.Claimant;
import id.sigap.claims.hospital.HospitalClaims;
import id.sigap.claims.programme.Filing;
import id.sigap.claims.statement.Statement;
import id.sigap.contracts.claims.ClaimChannel;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimantKind;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;

/** Claims of those who paid for a worker: the employer, or the hospital whose bill an officer takes in. */
@ApplicationScoped
class FirmFilings {

    private final Accidents accidents;
    private final FileClaim fileClaim;
    private final HospitalClaims hospitals;
    private final CorrectClaim correctClaim;
    private final CaseFiles files;
    private final Caller caller;

    FirmFilings(Accidents accidents, FileClaim fileClaim, HospitalClaims hospitals, CorrectClaim correctClaim, CaseFiles files, Caller caller) {
        this.accidents = accidents;
        this.fileClaim = fileClaim;
        this.hospitals = hospitals;
        this.correctClaim = correctClaim;
        this.files = files;
        this.caller = caller;
    }

    /** @throws ProblemException ACCIDENT_NOT_KNOWN unless the worker was this employer's on the day of the accident; what {@link FileClaim} refuses */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile ofEmployer(ClaimForRequest request, Locale language) {
        requireReason(request.reason() == ClaimReason.WAGE_REPLACEMENT || request.reason() == ClaimReason.TRANSPORT || request.reason() == ClaimReason.CARE);
        AccidentCase accident = accident(request).filter(found -> found.npp() != null && caller.npp().filter(found.npp()::equals).isPresent())
                .orElseThrow(FirmFilings::notKnown);
        return file(request, accident, new Claimant(caller.accountId(), null, ClaimantKind.EMPLOYER, ClaimChannel.EMPLOYER), language);
    }

    /** @throws ProblemException ACCIDENT_NOT_KNOWN; what {@link FileClaim} refuses */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile takeIn(TakenInBill bill, Locale language) {
        requireReason(bill.reason() == ClaimReason.CARE);
        AccidentCase accident = accident(bill.claim()).orElseThrow(FirmFilings::notKnown);
        CaseFile file = file(bill.claim(), accident, new Claimant(caller.accountId(), null, ClaimantKind.HOSPITAL, ClaimChannel.COUNTER), language);
        hospitals.takenIn(file.claim().id(), bill.facility());
        return file;
    }

    /**
     * What a firm hands in again.
     *
     * @param statement null where the one before stands
     * @throws ProblemException ACCIDENT_NOT_KNOWN for another accident than the claim's
     */
    CaseFile correct(CaseFile file, Statement statement) {
        if (statement != null && (statement.injury() == null || !files.statement(file).injury().accidentId().equals(statement.injury().accidentId()))) {
            throw notKnown();
        }
        return correctClaim.correct(file, statement);
    }

    private CaseFile file(ClaimForRequest request, AccidentCase accident, Claimant claimant, Locale language) {
        Filing filing = new Filing(accident.personId(), claimant, Programme.JKK, request.reason(), request.statement());
        return fileClaim.file(filing, request.bankAccount().account(), request.holder(), language);
    }

    private Optional<AccidentCase> accident(ClaimForRequest request) {
        return request.statement().injury() == null ? Optional.empty() : accidents.find(request.statement().injury().accidentId());
    }

    private static void requireReason(boolean offered) {
        if (!offered) {
            throw new ProblemException(ClaimsProblem.REASON_NOT_OFFERED).field("reason");
        }
    }

    private static ProblemException notKnown() {
        return new ProblemException(ClaimsProblem.ACCIDENT_NOT_KNOWN).field("statement.injury.accidentId");
    }
}
