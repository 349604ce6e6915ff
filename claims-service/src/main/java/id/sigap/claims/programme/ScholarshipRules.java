package id.sigap.claims.programme;

import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.SchoolYears;
import id.sigap.claims.benefit.Schooling;
import id.sigap.claims.benefit.Scholarship;
import id.sigap.claims.benefit.ScholarshipCase;
import id.sigap.claims.benefit.ScholarshipEligibility;
import id.sigap.claims.benefit.SurvivorFigure;
import id.sigap.claims.claim.HoldTerms;
import id.sigap.claims.claim.MoneySource;
import id.sigap.claims.claim.Subject;
import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.claims.jkm.JkmFigure;
import id.sigap.claims.statement.Study;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One school year of one child, after a death or a total disability (JKK) or a death that work did not cause (JKM). */
@ApplicationScoped
public class ScholarshipRules {

    private final ScholarshipRecord record;
    private final RuleBook book;

    ScholarshipRules(ScholarshipRecord record, RuleBook book) {
        this.record = record;
        this.book = book;
    }

    /** @throws ProblemException STATEMENT_INCOMPLETE with its field */
    public Assessment assess(Filing filing, LocalDate day) {
        Study study = required(filing, day);
        ScholarshipRecord.Basis basis = record.basis(filing);
        String child = record.childKey(basis, study);
        String key = basis.id() + "/" + child + "/" + study.schoolYear();
        RuleRow needed = filing.programme() == Programme.JKM ? book.on(JkmFigure.JKM_SCHOLARSHIP_MONTHS, basis.event()) : null;
        if (!book.on(SurvivorFigure.SCHOLARSHIP_CHILDREN, basis.event()).found()) {
            throw incomplete(".disabilityClaimId");
        }
        ScholarshipCase asked = new ScholarshipCase(basis.event(), basis.granted(), needed == null ? null : record.monthsPaid(filing.personId(), basis.event()), needed,
                child, study.born(), study.endedOn(), study.level(), study.schoolYear(), record.earlier(filing, basis, key), day, book);
        Benefit benefit = Scholarship.compute(List.of(new Schooling(List.of(new SchoolYears(study.level(), 1)))), basis.event(), book);
        return new Assessment(ScholarshipEligibility.judge(asked), new Subject(filing.programme(), ClaimReason.SCHOLARSHIP, MoneySource.FUND, key, true), HoldTerms.ALL,
                benefit.of(Scholarship.CODE), List.of(benefit.reasoning().explanation()), null, null);
    }

    private static Study required(Filing filing, LocalDate day) {
        Study study = filing.statement().study();
        if (study == null) {
            throw incomplete("");
        }
        if (study.born().isAfter(day)) {
            throw incomplete(".born");
        }
        if (study.endedOn() != null && (study.endedOn().isBefore(study.born()) || study.endedOn().isAfter(day))) {
            throw incomplete(".endedOn");
        }
        if ((study.disabilityClaimId() == null) == (filing.statement().deathCaseId() == null)) {
            throw incomplete(".disabilityClaimId");
        }
        return study;
    }

    private static ProblemException incomplete(String field) {
        return new ProblemException(ClaimsProblem.STATEMENT_INCOMPLETE).field("statement.study" + field);
    }

    /** Of a child that is of age and is paid itself, no guardian's card is asked. */
    public Set<DocumentKind> papers(Filing filing, LocalDate day) {
        Study study = required(filing, day);
        boolean ofAge = study.toChild() && !study.born().plusYears(book.on(SurvivorFigure.MAJORITY_AGE, day).whole()).isAfter(day);
        return book.on(SurvivorFigure.SCHOLARSHIP_DOCUMENTS, day).words().stream().map(DocumentKind::valueOf)
                .filter(paper -> !(ofAge && paper == DocumentKind.GUARDIANS_KTP)).collect(Collectors.toSet());
    }
}
