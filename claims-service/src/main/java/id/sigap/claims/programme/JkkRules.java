package id.sigap.claims.programme;

import id.sigap.claims.accident.AccidentCase;
import id.sigap.claims.accident.Accidents;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.claim.HoldTerms;
import id.sigap.claims.claim.MoneySource;
import id.sigap.claims.claim.Subject;
import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.claims.document.paper.ProgrammePapers;
import id.sigap.claims.jkk.JkkCase;
import id.sigap.claims.jkk.JkkDocument;
import id.sigap.claims.jkk.JkkEligibility;
import id.sigap.claims.jkk.JkkRequest;
import id.sigap.claims.statement.Injury;
import id.sigap.claims.statement.Statement;
import id.sigap.contracts.claims.AccidentStatus;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.problem.ProblemException;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** JKK: care, transport, the wage and lasting harm of a worker who lives; what follows a death is the heirs'. */
@ApplicationScoped
public class JkkRules implements ProgrammeRules {

    private final Accidents accidents;
    private final JkkAmounts amounts;
    private final CaseFiles files;
    private final LegacyRules legacy;
    private final ScholarshipRules scholarships;
    private final MigrantRules migrants;
    private final RuleBook book;

    JkkRules(Accidents accidents, JkkAmounts amounts, CaseFiles files, LegacyRules legacy, ScholarshipRules scholarships,
            MigrantRules migrants, RuleBook book) {
        this.accidents = accidents;
        this.amounts = amounts;
        this.files = files;
        this.legacy = legacy;
        this.scholarships = scholarships;
        this.migrants = migrants;
        this.book = book;
    }

    @Override
    public Programme programme() {
        return Programme.JKK;
    }

    @Override
    public Assessment assess(Filing filing, LocalDate day) {
        if (filing.reason() == ClaimReason.SCHOLARSHIP) {
            return scholarships.assess(filing, day);
        }
        if (LegacyRules.isOfLegacy(filing.reason())) {
            return legacy.assess(filing, day);
        }
        if (MigrantRules.isOfMigrants(filing.reason())) {
            return migrants.assess(filing, day);
        }
        Injury injury = injury(filing);
        AccidentCase accident = accident(filing, injury);
        if (injury.to() != null && injury.to().isAfter(day)) {
            throw new ProblemException(ClaimsProblem.STATEMENT_INCOMPLETE).field("statement.injury.to");
        }
        JkkAmounts.Due due = amounts.of(filing, injury, accident);
        Subject subject = new Subject(Programme.JKK, filing.reason(), MoneySource.FUND, key(filing.reason(), injury, accident), once(filing.reason()));
        return new Assessment(JkkEligibility.judge(asked(filing, accident, day)), subject, HoldTerms.ALL, due.amount(), due.workings(), null, null);
    }

    /**
     * Days are paid once: by another claim of the same accident that was paid, for one that is open bars a second by its key.
     *
     * @throws ProblemException PERIOD_OVERLAPS
     */
    @Override
    public void requireNew(Filing filing, Subject subject) {
        if (filing.reason() != ClaimReason.WAGE_REPLACEMENT) {
            return;
        }
        Injury asked = injury(filing);
        for (Statement paid : files.paidStatements(filing.personId(), subject)) {
            if (!asked.to().isBefore(paid.injury().from()) && !asked.from().isAfter(paid.injury().to())) {
                throw new ProblemException(ClaimsProblem.PERIOD_OVERLAPS).field("statement.injury.from");
            }
        }
    }

    /** The accident shows its claims, and takes none once it was refused or taken back. */
    @Override
    public void filed(Filing filing, UUID claimId) {
        if (MigrantRules.isOfMigrants(filing.reason())) {
            migrants.filed(filing, claimId);
            return;
        }
        if (filing.statement().injury() == null) {
            return;
        }
        UUID goesOn = accidents.linkClaim(filing.statement().injury().accidentId(), claimId);
        // merged since the key was made: filed again, it gets the right one
        if (!files.find(claimId).orElseThrow().claim().subject().key().startsWith(goesOn + ":")) {
            throw new ProblemException(ClaimsProblem.ACCIDENT_MOVED_ON, AccidentStatus.DUPLICATE);
        }
    }

    @Override
    public Set<DocumentKind> papers(Filing filing, Rupiah gross, LocalDate day) {
        if (filing.reason() == ClaimReason.SCHOLARSHIP) {
            return scholarships.papers(filing, day);
        }
        if (LegacyRules.isOfLegacy(filing.reason())) {
            return legacy.papers(filing);
        }
        if (MigrantRules.isOfMigrants(filing.reason())) {
            return migrants.papers(filing, day);
        }
        Injury injury = injury(filing);
        AccidentCase accident = accident(filing, injury);
        JkkCase asked = asked(filing, accident, day);
        List<RuleRow> rows = new ArrayList<>(asked.firstStage());
        if (asked.request() != JkkRequest.CARE) {
            rows.add(asked.secondStage());
        }
        Set<JkkDocument> needed = EnumSet.noneOf(JkkDocument.class);
        rows.forEach(row -> row.words().forEach(word -> needed.add(JkkDocument.valueOf(word))));
        needed.removeAll(accident.forms());
        Set<DocumentKind> papers = EnumSet.noneOf(DocumentKind.class);
        needed.forEach(document -> papers.add(ProgrammePapers.of(document)));
        boolean kept = filing.reason() == ClaimReason.WAGE_REPLACEMENT && Boolean.TRUE.equals(injury.kept());
        PaperRows.add(papers, kept ? "JKK_WAGE_KEPT" : "JKK_" + filing.reason(), day, book);
        return papers;
    }

    private JkkCase asked(Filing filing, AccidentCase accident, LocalDate day) {
        return new JkkCase(accident.facts(null), request(filing.reason()), day, book);
    }

    private static Injury injury(Filing filing) {
        if (filing.statement().injury() == null) {
            throw new ProblemException(ClaimsProblem.STATEMENT_INCOMPLETE).field("statement.injury");
        }
        return filing.statement().injury();
    }

    private AccidentCase accident(Filing filing, Injury injury) {
        return accidents.find(injury.accidentId()).filter(found -> found.personId().equals(filing.personId()))
                .orElseThrow(() -> new ProblemException(ClaimsProblem.ACCIDENT_NOT_KNOWN).field("statement.injury.accidentId"));
    }

    private static JkkRequest request(ClaimReason reason) {
        return switch (reason) {
            case CARE, TREATMENT_ABROAD, TRANSPORT, AIDS -> JkkRequest.CARE;
            case WAGE_REPLACEMENT -> JkkRequest.INCAPACITY;
            case PARTIAL_DISABILITY, TOTAL_DISABILITY -> JkkRequest.DISABILITY;
            case AGE_56, RESIGNATION, PHK, COMPANY_PENSION_AGE, PKWT_ENDED, BPU_STOPPED, LEAVING_INDONESIA, DEATH, PARTIAL_10, PARTIAL_30, FUNERAL, SCHOLARSHIP,
                    OLD_AGE, PENSION_PAYMENT, JOB_LOSS, REPATRIATION, FAILED_PLACEMENT, PLACEMENT_NOT_AS_AGREED, VIOLENCE, PHK_AFTER_ACCIDENT, ONE_SIDED_PHK ->
                    throw new IllegalArgumentException(reason + " is not claimed by a worker of JKK");
        };
    }

    /** One accident, by whichever of its reports it is named, may bring several bills and months; each kind of lasting harm is paid once. */
    private static String key(ClaimReason reason, Injury injury, AccidentCase accident) {
        boolean bill = reason == ClaimReason.CARE || reason == ClaimReason.TREATMENT_ABROAD || reason == ClaimReason.TRANSPORT || reason == ClaimReason.AIDS;
        String what = reason == ClaimReason.PARTIAL_DISABILITY || reason == ClaimReason.TOTAL_DISABILITY ? "DISABILITY" : reason.name();
        return accident.accidentId() + ":" + what + (bill ? ":" + injury.billNo() : "");
    }

    private static boolean once(ClaimReason reason) {
        return reason != ClaimReason.WAGE_REPLACEMENT;
    }
}
