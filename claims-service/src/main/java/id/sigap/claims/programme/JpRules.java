package id.sigap.claims.programme;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.Judge;
import id.sigap.claims.benefit.Together;
import id.sigap.claims.claim.HoldTerms;
import id.sigap.claims.claim.MoneySource;
import id.sigap.claims.claim.Subject;
import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.claims.explain.Explanation;
import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.claims.jp.JpFigure;
import id.sigap.claims.jp.JpKind;
import id.sigap.claims.jp.JpRight;
import id.sigap.claims.jp.PensionMonths;
import id.sigap.claims.readmodel.Known;
import id.sigap.claims.readmodel.ReadModels;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** JP: a claim is for the right. It pays what is due from its beginning to the month of the approval; the months after come by themselves. */
@ApplicationScoped
class JpRules implements ProgrammeRules {

    private final JpRightsOf rights;
    private final PensionsGranted granted;
    private final ReadModels readModels;
    private final LegalDays days;
    private final RuleBook book;

    JpRules(JpRightsOf rights, PensionsGranted granted, ReadModels readModels, LegalDays days, RuleBook book) {
        this.rights = rights;
        this.granted = granted;
        this.readModels = readModels;
        this.days = days;
        this.book = book;
    }

    @Override
    public Programme programme() {
        return Programme.JP;
    }

    @Override
    public Assessment assess(Filing filing, LocalDate day) {
        JpRight right = rights.of(filing, day);
        Known known = readModels.of(filing.personId(), Programme.JP);
        Eligibility eligibility = Together.of(new ReasoningBuilder("Kelayakan klaim JP", "Eligibility of a JP claim", day), List.of(right.eligibility(),
                Judge.judge(List.of(new NoPensionGoesOn()), granted.goesOn(filing.personId()), new ReasoningBuilder("Pensiun berjalan", "Pension that goes on", day))));
        return new Assessment(eligibility, subject(filing, right), terms(filing, right), due(right), workings(right), known.membershipAsOf(), known.balanceAsOf());
    }

    /** Survivors hold the savings of a deceased, one of them for all. */
    private static HoldTerms terms(Filing filing, JpRight right) {
        return right.kind() == JpKind.LUMP_SUM_AT_DEATH ? new HoldTerms(null, filing.statement().deathCaseId(), "1/1") : HoldTerms.ALL;
    }

    private static Subject subject(Filing filing, JpRight right) {
        return new Subject(Programme.JP, filing.reason(), right.isLumpSum() ? MoneySource.LEDGER : MoneySource.FUND, switch (right.kind()) {
            case OLD_AGE, LUMP_SUM_AT_PENSION_AGE -> "OLD_AGE";
            case DISABILITY, SPOUSE, CHILD, PARENT, LUMP_SUM_AT_DEATH -> right.kind().name();
        }, true);
    }

    private Rupiah due(JpRight right) {
        if (right.monthly() == null) {
            return right.atOnce();
        }
        return new PensionMonths(right.monthly(), right.on()).until(YearMonth.from(days.today()), book);
    }

    private List<Explanation> workings(JpRight right) {
        List<Explanation> workings = new ArrayList<>(right.workings().stream().map(Reasoning::explanation).toList());
        if (right.monthly() != null) {
            YearMonth last = YearMonth.from(days.today());
            PensionMonths months = new PensionMonths(right.monthly(), right.on());
            workings.add(new ReasoningBuilder("Pensiun yang sudah jatuh tempo", "Pension that is due by now", days.today())
                    .input("sejak", "since", months.begin()).input("sampai dengan", "up to and with", last)
                    .input("pensiun bulan ini", "pension of this month", months.of(last, book).amount()).total(months.until(last, book)).build().explanation());
        }
        return workings;
    }

    @Override
    public Set<DocumentKind> papers(Filing filing, Rupiah gross, LocalDate day) {
        String variant = switch (rights.of(filing, day).kind()) {
            case OLD_AGE, LUMP_SUM_AT_PENSION_AGE -> "OLD_AGE";
            case DISABILITY -> "DISABILITY";
            case SPOUSE, CHILD, PARENT, LUMP_SUM_AT_DEATH -> "SURVIVORS";
        };
        return book.on(JpFigure.JP_DOCUMENTS, variant, day).words().stream().map(DocumentKind::valueOf).collect(Collectors.toSet());
    }
}
