package id.sigap.claims.programme;

import id.sigap.claims.accident.AccidentCase;
import id.sigap.claims.accident.Accidents;
import id.sigap.claims.benefit.Benefit;
import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.claim.HoldTerms;
import id.sigap.claims.claim.MoneySource;
import id.sigap.claims.claim.Subject;
import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.claims.explain.Explanation;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.claims.heir.DeathCases.Answer.Entitled;
import id.sigap.claims.heir.DeathCases;
import id.sigap.claims.heir.kin.ForWhom;
import id.sigap.claims.jht.Circumstances;
import id.sigap.claims.jht.JhtCase;
import id.sigap.claims.jht.JhtEligibility;
import id.sigap.claims.jkk.JkkCase;
import id.sigap.claims.jkk.JkkDeath;
import id.sigap.claims.jkk.JkkEligibility;
import id.sigap.claims.jkk.JkkRequest;
import id.sigap.claims.jkk.JkkWage;
import id.sigap.claims.jkk.PmiItem;
import id.sigap.claims.jkk.WageCase;
import id.sigap.claims.jkm.JkmCase;
import id.sigap.claims.jkm.JkmDeath;
import id.sigap.claims.jkm.JkmDeathCase;
import id.sigap.claims.jkm.JkmEligibility;
import id.sigap.claims.jkm.JkmFacts;
import id.sigap.claims.readmodel.Known;
import id.sigap.claims.readmodel.MemberRecord;
import id.sigap.claims.readmodel.ReadModels;
import id.sigap.claims.readmodel.Workers;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.problem.ProblemException;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** What heirs, guardians and who paid a funeral claim after a death: each the own share, by the rules of the day of death. */
@ApplicationScoped
public class LegacyRules {

    /** @param whole before it is divided; null while what decides it has not arrived */
    private record Whole(Eligibility eligibility, Rupiah whole, List<Explanation> workings) {
    }

    private final DeathCases deaths;
    private final Accidents accidents;
    private final WagesBefore wages;
    private final MigrantAmounts migrants;
    private final ReadModels readModels;
    private final Workers workers;
    private final CaseFiles files;
    private final RuleBook book;

    LegacyRules(DeathCases deaths, Accidents accidents, WagesBefore wages, MigrantAmounts migrants, ReadModels readModels, Workers workers, CaseFiles files, RuleBook book) {
        this.deaths = deaths;
        this.accidents = accidents;
        this.wages = wages;
        this.migrants = migrants;
        this.readModels = readModels;
        this.workers = workers;
        this.files = files;
        this.book = book;
    }

    static boolean isOfLegacy(ClaimReason reason) {
        return reason == ClaimReason.DEATH || reason == ClaimReason.FUNERAL;
    }

    /** @throws ProblemException NOT_ENTITLED with its reason, or FAMILY_NOT_SETTLED where the ledger must know the share first */
    Assessment assess(Filing filing, LocalDate day) {
        Entitled right = right(filing);
        Whole whole = switch (filing.programme()) {
            case JHT -> savings(filing, right);
            case JKK -> afterWork(filing, right, day);
            case JKM -> notByWork(filing, right, day);
            case JP, JKP -> throw new ProblemException(ClaimsProblem.REASON_NOT_OFFERED).field("reason");
        };
        boolean ledger = filing.programme() == Programme.JHT;
        if (ledger && !right.certain()) {
            throw new ProblemException(ClaimsProblem.FAMILY_NOT_SETTLED);
        }
        Subject subject = new Subject(filing.programme(), filing.reason(), ledger ? MoneySource.LEDGER : MoneySource.FUND, key(right), true);
        HoldTerms terms = ledger ? new HoldTerms(null, right.deathCaseId(), right.shareNumerator() + "/" + right.shareDenominator()) : HoldTerms.ALL;
        // nobody is paid from a fund before officers have settled who the family is
        Rupiah due = whole.whole() == null || !right.certain() ? null : right.portion().of(whole.whole());
        List<Explanation> workings = due == null ? whole.workings() : joined(whole.workings(), share(right, whole.whole(), due));
        return new Assessment(whole.eligibility(), subject, terms, due, workings, null, null);
    }

    Set<DocumentKind> papers(Filing filing) {
        Set<DocumentKind> papers = EnumSet.noneOf(DocumentKind.class);
        Entitled right = right(filing);
        right.proofs().forEach(need -> papers.add(KinPapers.of(need.oneOf().getFirst())));
        if (filing.programme() != Programme.JHT && workers.placement(right.deceasedPersonId(), right.died()).isPresent()) {
            PaperRows.add(papers, "DEATH_OF_MIGRANT", right.died(), book);
        }
        return papers;
    }

    private Entitled right(Filing filing) {
        if (filing.statement().deathCaseId() == null) {
            throw new ProblemException(ClaimsProblem.STATEMENT_INCOMPLETE).field("statement.deathCaseId");
        }
        ForWhom forWhom = filing.reason() == ClaimReason.FUNERAL ? new ForWhom.WhoPaidTheFuneral()
                : filing.statement().wardId() == null ? new ForWhom.Myself() : new ForWhom.Ward(filing.statement().wardId());
        return switch (deaths.entitlement(filing.statement().deathCaseId(), filing.claimant().personId(), filing.programme(), forWhom)) {
            case Entitled entitled -> entitled;
            case DeathCases.Answer.NotEntitled none -> throw new ProblemException(ClaimsProblem.NOT_ENTITLED).field("statement.deathCaseId")
                    .with("reason", none.why()).with("reasonText", none.why().text());
        };
    }

    /** The ledger holds and pays the share; what is due here is an estimate. */
    private Whole savings(Filing filing, Entitled right) {
        Known known = readModels.of(right.deceasedPersonId(), Programme.JHT);
        Rupiah balance = known.facts().available();
        JhtCase asked = new JhtCase(known.facts().with(Circumstances.NOTHING_STATED.withDeath(right.died())), filing.reason(), right.died(), book);
        return new Whole(JhtEligibility.judge(asked), balance == null || balance.isNegative() ? null : balance, List.of());
    }

    private Whole afterWork(Filing filing, Entitled right, LocalDate day) {
        AccidentCase accident = deaths.find(right.deathCaseId()).map(DeathCases.Overview::facts).map(facts -> facts.accidentId()).flatMap(accidents::find)
                .orElseThrow(() -> new ProblemException(ClaimsProblem.ACCIDENT_NOT_KNOWN).field("statement.deathCaseId"));
        boolean paidAsJkm = files.deathClaimed(right.deceasedPersonId(), Programme.JKM);
        Eligibility eligibility = JkkEligibility.judge(new JkkCase(accident.facts(paidAsJkm), JkkRequest.DEATH, day, book));
        if (accident.segment() == Segment.PMI) {
            return ofMigrant(filing, eligibility, LegalDays.of(accident.happenedAt()));
        }
        Optional<JkkWage> wage = wages.of(right.deceasedPersonId(), accident);
        if (wage.isEmpty()) {
            return new Whole(eligibility, null, List.of());
        }
        Benefit benefit = JkkDeath.compute(new WageCase(wage.get().amount(), List.of(), LegalDays.of(accident.happenedAt())), book);
        return new Whole(eligibility, part(filing, right, benefit, JkkDeath.FUNERAL), List.of(wage.get().reasoning().explanation(), benefit.reasoning().explanation()));
    }

    /** The regulation of migrant workers grants an amount of its own, and none for a funeral was found. */
    private Whole ofMigrant(Filing filing, Eligibility eligibility, LocalDate happened) {
        if (filing.reason() == ClaimReason.FUNERAL) {
            throw new ProblemException(ClaimsProblem.REASON_NOT_OFFERED).field("reason");
        }
        JkkAmounts.Due due = migrants.of(PmiItem.DEATH, Rupiah.ZERO, happened);
        return new Whole(eligibility, due.amount(), due.workings());
    }

    private Whole notByWork(Filing filing, Entitled right, LocalDate day) {
        boolean paidAsJkk = files.deathClaimed(right.deceasedPersonId(), Programme.JKK);
        Boolean byWork = deaths.find(right.deathCaseId()).map(DeathCases.Overview::facts).map(facts -> facts.workCaused()).orElse(null);
        JkmFacts facts = new JkmFacts(right.died(), workers.coverage(right.deceasedPersonId()).orElse(null), byWork, paidAsJkk, 1);
        Eligibility eligibility = JkmEligibility.judge(new JkmCase(facts, day));
        MemberRecord member = readModels.member(right.deceasedPersonId());
        Segment segment = workers.protecting(right.deceasedPersonId(), right.died(), null).map(Workers.Protecting::segment).orElse(null);
        LocalDate joined = member.works().stream().map(MemberRecord.Work::joinedOn).filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
        if (segment == null || joined == null || joined.isAfter(right.died())) {
            return new Whole(eligibility, null, List.of());
        }
        int month = (int) ChronoUnit.MONTHS.between(joined.withDayOfMonth(1), right.died().withDayOfMonth(1)) + 1;
        int paid = readModels.contributions(right.deceasedPersonId()).paidMonths(Programme.JKM, YearMonth.from(right.died()));
        Benefit benefit = JkmDeath.compute(new JkmDeathCase(segment, month, paid, List.of(), right.died()), book);
        return new Whole(eligibility, part(filing, right, benefit, JkmDeath.FUNERAL), List.of(benefit.reasoning().explanation()));
    }

    /** The funeral grant alone, all that is paid once, or all but the grant where somebody else paid for the funeral. */
    private static Rupiah part(Filing filing, Entitled right, Benefit benefit, String funeral) {
        if (filing.reason() == ClaimReason.FUNERAL) {
            return benefit.of(funeral);
        }
        return right.withFuneral() ? benefit.atOnce() : benefit.atOnce().minus(benefit.of(funeral));
    }

    private static Explanation share(Entitled right, Rupiah whole, Rupiah due) {
        return new ReasoningBuilder("Bagian ahli waris", "The heir's share", right.died()).input("bagian", "share", right.shareNumerator() + "/" + right.shareDenominator())
                .step("bagian Anda", "your share", due, "{0} × {1} / {2}", whole, right.shareNumerator(), right.shareDenominator())
                .rounding("ke bawah; sisa rupiah kepada yang disebut lebih dulu", "down; what is left goes, a rupiah each, to those named first").total(due)
                .build().explanation();
    }

    private static List<Explanation> joined(List<Explanation> workings, Explanation last) {
        return java.util.stream.Stream.concat(workings.stream(), java.util.stream.Stream.of(last)).toList();
    }

    private static String key(Entitled right) {
        Object who = right.beneficiary().memberId() == null ? "FUNERAL" : right.beneficiary().memberId();
        return right.deathCaseId() + ":" + who;
    }
}
