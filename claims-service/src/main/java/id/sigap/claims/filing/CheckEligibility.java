package id.sigap.claims.filing;

import id.sigap.claims.assessment.Assessor;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.jht.JhtSimulation;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Tells a member whether a claim is possible now, why not, and what it would come to. */
@ApplicationScoped
class CheckEligibility {

    private final Eligibilities eligibilities;
    private final Assessor assessor;
    private final CaseFiles files;
    private final LegalDays days;

    CheckEligibility(Eligibilities eligibilities, Assessor assessor, CaseFiles files, LegalDays days) {
        this.eligibilities = eligibilities;
        this.assessor = assessor;
        this.files = files;
        this.days = days;
    }

    @Transactional
    EligibilityView check(UUID personId, ClaimReason reason, Locale language) {
        LocalDate today = days.today();
        Eligibilities.Asked asked = eligibilities.ask(personId, reason, today);
        JhtSimulation simulation = assessor.simulate(asked.question(), assessor.earlier(personId, today));
        return EligibilityView.of(reason, simulation, asked.known(), files.openClaim(personId, Programme.JHT).orElse(null), language);
    }
}
