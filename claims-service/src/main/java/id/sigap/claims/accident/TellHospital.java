package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Accident;
import id.sigap.claims.hospital.Told;
import id.sigap.claims.hospital.ToldHospitals;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.type.FacilityCode;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** Somebody who has to do with an accident tells a hospital of it: only then may that hospital bill for it. */
@ApplicationScoped
class TellHospital {

    private final AccidentTable table;
    private final ToldHospitals told;
    private final ClaimsConfig config;

    TellHospital(AccidentTable table, ToldHospitals told, ClaimsConfig config) {
        this.table = table;
        this.told = told;
        this.config = config;
    }

    /** @throws ProblemException ACCIDENT_MOVED_ON where nothing can be claimed from it, ACCIDENT_IS_FULL beyond the hospitals that one accident may have */
    @Transactional(Transactional.TxType.MANDATORY)
    List<Told> tell(UUID accidentId, FacilityCode facility, Told.By by, UUID account) {
        Accident accident = table.locked(accidentId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND)).accident();
        requireClaimable(accident);
        List<Told> before = told.ofAccident(accidentId);
        if (before.stream().noneMatch(one -> one.facility().equals(facility)) && before.size() >= config.accident().mostHospitals()) {
            throw new ProblemException(ClaimsProblem.ACCIDENT_IS_FULL);
        }
        told.tell(accidentId, facility, by, account);
        return told.ofAccident(accidentId);
    }

    private static void requireClaimable(Accident accident) {
        switch (accident.status()) {
            case REPORTED, STAGE_I, STAGE_II, CLOSED -> {
            }
            case UNMATCHED, DUPLICATE, WITHDRAWN, REFUSED -> throw new ProblemException(ClaimsProblem.ACCIDENT_MOVED_ON, accident.status());
        }
    }
}
