package id.sigap.claims.filing;

import id.sigap.claims.accident.AccidentCase;
import id.sigap.claims.accident.Accidents;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.claim.Claimant;
import id.sigap.claims.hospital.HospitalClaims;
import id.sigap.claims.hospital.ToldHospitals;
import id.sigap.claims.programme.Filing;
import id.sigap.claims.statement.Injury;
import id.sigap.claims.statement.Statement;
import id.sigap.contracts.claims.ClaimChannel;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimantKind;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.type.FacilityCode;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Bills that hospitals send themselves, for accidents that they were told of. */
@ApplicationScoped
class HospitalFilings {

    private final Accidents accidents;
    private final ToldHospitals told;
    private final HospitalClaims claims;
    private final FileClaim fileClaim;
    private final CorrectClaim correctClaim;
    private final CaseFiles files;

    HospitalFilings(Accidents accidents, ToldHospitals told, HospitalClaims claims, FileClaim fileClaim, CorrectClaim correctClaim, CaseFiles files) {
        this.accidents = accidents;
        this.told = told;
        this.claims = claims;
        this.fileClaim = fileClaim;
        this.correctClaim = correctClaim;
        this.files = files;
    }

    /** @throws ProblemException NOT_FOUND for an accident that is none, or that this hospital was not told of; what {@link FileClaim} refuses */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile file(BillRequest bill, FacilityCode facility, UUID account, Locale language) {
        // first whether it was told: what is there and what is not must look alike to all others
        AccidentCase accident = (told.isTold(bill.accidentId(), facility) ? accidents.find(bill.accidentId()) : Optional.<AccidentCase>empty())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        Claimant claimant = new Claimant(account, null, ClaimantKind.HOSPITAL, ClaimChannel.HOSPITAL);
        Filing filing = new Filing(accident.personId(), claimant, Programme.JKK, ClaimReason.CARE, bill.statement());
        CaseFile file = fileClaim.file(filing, bill.bankAccount().account(), bill.holder(), language);
        claims.keep(file.claim().id(), facility, account);
        return file;
    }

    /** The case and the number of the bill stand. @param care null where the bill stands as well */
    @Transactional(Transactional.TxType.MANDATORY)
    CaseFile correct(CaseFile file, BillLines care) {
        Injury before = files.statement(file).injury();
        Statement instead = care == null ? null : BillRequest.bill(before.accidentId(), care.care(), before.billNo());
        return correctClaim.correct(file, instead);
    }
}
