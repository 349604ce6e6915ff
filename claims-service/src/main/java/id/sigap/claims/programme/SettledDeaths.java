package id.sigap.claims.programme;

import id.sigap.claims.heir.DeathCases;
import id.sigap.claims.heir.kin.ForWhom;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** The deaths that families have reported; what is paid for long waits until officers have settled who the family is. */
@ApplicationScoped
class SettledDeaths implements DeathsKnown {

    private final DeathCases cases;

    SettledDeaths(DeathCases cases) {
        this.cases = cases;
    }

    /** @throws ProblemException FAMILY_NOT_SETTLED while that is open */
    @Override
    public Optional<Bereaved> of(Filing filing) {
        UUID id = filing.statement().deathCaseId();
        ForWhom forWhom = filing.statement().wardId() == null ? new ForWhom.Myself() : new ForWhom.Ward(filing.statement().wardId());
        if (!(cases.entitlement(id, filing.claimant().personId(), filing.programme(), forWhom) instanceof DeathCases.Answer.Entitled entitled)
                || !entitled.deceasedPersonId().equals(filing.personId())) {
            return Optional.empty();
        }
        if (!entitled.certain()) {
            throw new ProblemException(ClaimsProblem.FAMILY_NOT_SETTLED);
        }
        return cases.familyForJp(id).flatMap(family -> cases.pensionHeirs(id, filing.claimant().personId()).map(heirs -> new Bereaved(entitled.died(), family, heirs)));
    }
}
