package id.sigap.claims.filing;

import id.sigap.claims.assessment.Assessor;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.jht.JhtSimulation;
import id.sigap.claims.programme.Assessment;
import id.sigap.claims.programme.Filing;
import id.sigap.claims.programme.JhtRules;
import id.sigap.claims.programme.Programmes;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.Programme;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;

/** Tells somebody whether a claim is possible now, why not, and what it would come to. */
@ApplicationScoped
class CheckEligibility {

    private final Programmes programmes;
    private final JhtRules jht;
    private final Assessor assessor;
    private final CaseFiles files;
    private final LegalDays days;

    CheckEligibility(Programmes programmes, JhtRules jht, Assessor assessor, CaseFiles files, LegalDays days) {
        this.programmes = programmes;
        this.jht = jht;
        this.assessor = assessor;
        this.files = files;
        this.days = days;
    }

    @Transactional
    EligibilityView check(Filing filing, Locale language) {
        LocalDate today = days.today();
        if (filing.programme() == Programme.JHT) {
            JhtRules.Asked asked = jht.ask(filing, today);
            return answer(filing, jht.assess(asked), savings(filing, asked, today, language), language);
        }
        Assessment assessed = programmes.assess(filing, today);
        return answer(filing, assessed, estimate(filing, assessed, today, language), language);
    }

    private EligibilityView answer(Filing filing, Assessment assessed, EligibilityView.EstimateView estimate, Locale language) {
        UUID open = files.openClaim(filing.personId(), assessed.subject()).orElse(null);
        return EligibilityView.of(filing, assessed, estimate, open, language);
    }

    /** With the tax, and the way through officers or not. */
    private EligibilityView.EstimateView savings(Filing filing, JhtRules.Asked asked, LocalDate today, Locale language) {
        JhtSimulation simulation = assessor.simulate(asked.question(), assessor.earlier(filing.personId(), today));
        return simulation.amount() == null ? null : EligibilityView.EstimateView.of(simulation, language);
    }

    /** What is due, which officers confirm. */
    private EligibilityView.EstimateView estimate(Filing filing, Assessment assessed, LocalDate today, Locale language) {
        if (assessed.due() == null) {
            return null;
        }
        boolean straight = programmes.of(filing.programme()).papers(filing, assessed.due(), today).isEmpty();
        return EligibilityView.EstimateView.of(assessed, straight, language);
    }
}
