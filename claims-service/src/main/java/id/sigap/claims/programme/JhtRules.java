package id.sigap.claims.programme;

import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.claim.HoldTerms;
import id.sigap.claims.claim.Subject;
import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.claims.document.paper.ProgrammePapers;
import id.sigap.claims.jht.Channel;
import id.sigap.claims.jht.Circumstances;
import id.sigap.claims.jht.ClaimantFacts;
import id.sigap.claims.jht.DocumentCase;
import id.sigap.claims.jht.JhtBenefit;
import id.sigap.claims.jht.JhtCase;
import id.sigap.claims.jht.JhtDocument;
import id.sigap.claims.jht.JhtDocuments;
import id.sigap.claims.jht.JhtEligibility;
import id.sigap.claims.jht.JhtReasons;
import id.sigap.claims.jht.Route;
import id.sigap.claims.jht.TaxNumber;
import id.sigap.claims.readmodel.Known;
import id.sigap.claims.readmodel.ReadModels;
import id.sigap.claims.statement.Statement;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Statements;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** JHT: of a living member, and what heirs claim of it. */
@ApplicationScoped
public class JhtRules implements ProgrammeRules {

    /** A question with the data that it rests on. */
    public record Asked(JhtCase question, Known known) {
    }

    private final ReadModels readModels;
    private final CaseFiles files;
    private final LegacyRules legacy;
    private final TaxNumbers taxNumbers;
    private final RuleBook book;
    private final Database db;

    JhtRules(ReadModels readModels, CaseFiles files, LegacyRules legacy, TaxNumbers taxNumbers, RuleBook book, Database db) {
        this.readModels = readModels;
        this.files = files;
        this.legacy = legacy;
        this.taxNumbers = taxNumbers;
        this.book = book;
        this.db = db;
    }

    @Override
    public Programme programme() {
        return Programme.JHT;
    }

    /**
     * What a living member asks.
     *
     * @param day legal day whose rules apply
     * @throws ProblemException STATEMENT_INCOMPLETE if the statement lacks what the reason asks for
     */
    public Asked ask(Filing filing, LocalDate day) {
        require(filing);
        Statements together = db.together();
        Statements.Answer<Boolean> partPaid = files.partPaid(filing.personId(), together);
        Known told = readModels.of(filing.personId(), Programme.JHT, together);
        ClaimantFacts facts = told.facts().with(told.facts().memberSince(), partPaid.first().isPresent())
                .with(taxNumbers.of(filing.personId(), filing.statement())).with(stated(filing.statement()));
        return new Asked(new JhtCase(facts, filing.reason(), day, book), told.with(facts));
    }

    @Override
    public Assessment assess(Filing filing, LocalDate day) {
        if (LegacyRules.isOfLegacy(filing.reason())) {
            return legacy.assess(filing, day);
        }
        return assess(ask(filing, day));
    }

    /** As {@link #assess(Filing, LocalDate)} for who has the question already. */
    public Assessment assess(Asked asked) {
        ClaimReason reason = asked.question().reason();
        LocalDate day = asked.question().day();
        Rupiah available = asked.known().facts().available();
        Rupiah due = available == null || available.isNegative() ? available : JhtBenefit.compute(reason, available, day, book).atOnce();
        String share = JhtReasons.partial(reason) ? JhtBenefit.share(reason, day, book).toPlainString() : null;
        return new Assessment(JhtEligibility.judge(asked.question()), Subject.jht(reason), new HoldTerms(share, null, null), due, List.of(),
                asked.known().membershipAsOf(), asked.known().balanceAsOf());
    }

    @Override
    public Set<DocumentKind> papers(Filing filing, Rupiah gross, LocalDate day) {
        if (LegacyRules.isOfLegacy(filing.reason())) {
            return legacy.papers(filing);
        }
        TaxNumber number = taxNumbers.of(filing.personId(), filing.statement());
        if (Channel.of(filing.reason(), gross, number, day, book).straightThrough()) {
            return Set.of();
        }
        DocumentCase asked = new DocumentCase(filing.reason(), Route.LAPAK_ASIK, gross, files.partPaid(filing.personId()), filing.statement().home(),
                number, day);
        Set<DocumentKind> papers = EnumSet.noneOf(DocumentKind.class);
        for (JhtDocument document : JhtDocuments.of(asked, book).documents()) {
            if (document != JhtDocument.NPWP_IF_ANY) {
                papers.add(ProgrammePapers.of(document));
            }
        }
        return papers;
    }

    private static void require(Filing filing) {
        Statement stated = filing.statement();
        String missing = switch (filing.reason()) {
            case COMPANY_PENSION_AGE -> stated.companyPensionAge() == null ? "companyPensionAge" : null;
            case BPU_STOPPED -> stated.bpuStoppedOn() == null ? "bpuStoppedOn" : null;
            case LEAVING_INDONESIA -> stated.leavingStatedOn() == null ? "leavingStatedOn" : null;
            case TOTAL_DISABILITY -> stated.disabledOn() == null ? "disabledOn" : null;
            case PARTIAL_30 -> stated.home() == null ? "home" : null;
            default -> null;
        };
        if (missing != null) {
            throw new ProblemException(ClaimsProblem.STATEMENT_INCOMPLETE).field("statement." + missing);
        }
        if (stated.home() != null && filing.reason() != ClaimReason.PARTIAL_30) {
            throw new ProblemException(ClaimsProblem.STATEMENT_INCOMPLETE).field("statement.home");
        }
    }

    private static Circumstances stated(Statement statement) {
        return new Circumstances(statement.companyPensionAge(), statement.bpuStoppedOn(), statement.leavingStatedOn(), statement.disabledOn(), null);
    }
}
