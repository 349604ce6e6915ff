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
    private final JpShares shares;
    private final PensionsGranted granted;
    private final ReadModels readModels;
    private final LegalDays days;
    private final RuleBook book;

    JpRules(JpRightsOf rights, JpShares shares, PensionsGranted granted, ReadModels readModels, LegalDays days, RuleBook book) {
        this.rights = rights;
        this.shares = shares;
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
        JpShares.Share share = switch (right.kind()) {
            case CHILD -> shares.ofChildren(filing, right, day);
            case LUMP_SUM_AT_DEATH -> shares.atOnce(filing, right, day);
            case OLD_AGE, DISABILITY, SPOUSE, PARENT, LUMP_SUM_AT_PENSION_AGE -> alone(filing, right);
        };
        List<Eligibility> answers = new ArrayList<>(List.of(right.eligibility(), Judge.judge(List.of(new NoPensionGoesOn()), granted.goesOn(filing.personId(), right.kind()),
                new ReasoningBuilder("Pensiun berjalan", "Pension that goes on", day))));
        answers.addAll(share.answers());
        List<Explanation> workings = new ArrayList<>(right.workings().stream().map(Reasoning::explanation).toList());
        workings.addAll(share.workings());
        return new Assessment(Together.of(new ReasoningBuilder("Kelayakan klaim JP", "Eligibility of a JP claim", day), answers), share.subject(), share.terms(), share.due(),
                workings, known.membershipAsOf(), known.balanceAsOf());
    }

    /** Of one who shares it with nobody. */
    private JpShares.Share alone(Filing filing, JpRight right) {
        String key = right.isLumpSum() ? JpKind.OLD_AGE.name() : right.kind().name();
        Subject subject = new Subject(Programme.JP, filing.reason(), right.isLumpSum() ? MoneySource.LEDGER : MoneySource.FUND, key, true);
        return new JpShares.Share(subject, HoldTerms.ALL, due(right), right.monthly() == null ? List.of() : List.of(untilNow(right)), List.of());
    }

    private Rupiah due(JpRight right) {
        return right.monthly() == null ? right.atOnce() : new PensionMonths(right.monthly(), right.on()).until(YearMonth.from(days.today()), book);
    }

    private Explanation untilNow(JpRight right) {
        YearMonth last = YearMonth.from(days.today());
        PensionMonths months = new PensionMonths(right.monthly(), right.on());
        return new ReasoningBuilder("Pensiun yang sudah jatuh tempo", "Pension that is due by now", days.today()).input("sejak", "since", months.begin())
                .input("sampai dengan", "up to and with", last).input("pensiun bulan ini", "pension of this month", months.of(last, book).amount())
                .total(months.until(last, book)).build().explanation();
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
