package id.sigap.claims.programme;

import id.sigap.claims.accident.AccidentCase;
import id.sigap.claims.accident.Accidents;
import id.sigap.claims.claim.HoldTerms;
import id.sigap.claims.claim.MoneySource;
import id.sigap.claims.claim.Subject;
import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.claims.jkk.PmiAsked;
import id.sigap.claims.jkk.PmiEligibility;
import id.sigap.claims.jkk.PmiItem;
import id.sigap.claims.readmodel.Workers;
import id.sigap.claims.setup.LegalDays;
import id.sigap.claims.statement.Abroad;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.problem.ProblemException;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What befalls migrant workers beside accidents (Permenaker 4/2023); their accidents go the way of all others. */
@ApplicationScoped
class MigrantRules {

    private final Workers workers;
    private final Accidents accidents;
    private final MigrantAmounts amounts;
    private final RuleBook book;

    MigrantRules(Workers workers, Accidents accidents, MigrantAmounts amounts, RuleBook book) {
        this.workers = workers;
        this.accidents = accidents;
        this.amounts = amounts;
        this.book = book;
    }

    static boolean isOfMigrants(ClaimReason reason) {
        return item(reason).isPresent();
    }

    /** @throws ProblemException STATEMENT_INCOMPLETE with its field, or ACCIDENT_NOT_KNOWN */
    Assessment assess(Filing filing, LocalDate day) {
        Abroad stated = required(filing, day);
        PmiItem item = item(filing.reason()).orElseThrow();
        Optional<UUID> placement = workers.placement(filing.personId(), stated.on());
        boolean known = workers.coverage(filing.personId()).isPresent();
        PmiAsked asked = new PmiAsked(item, stated.on(), known ? placement.isPresent() : null, day, book);
        Subject subject = new Subject(Programme.JKK, filing.reason(), MoneySource.FUND, key(filing, stated, placement.orElse(filing.personId())), true);
        JkkAmounts.Due due = asked.isInForce() ? amounts.of(item, item.atCost() ? stated.cost() : Rupiah.ZERO, stated.on()) : new JkkAmounts.Due(null, List.of());
        return new Assessment(PmiEligibility.judge(asked), subject, HoldTerms.ALL, due.amount(), due.workings(), null, null);
    }

    Set<DocumentKind> papers(Filing filing, LocalDate day) {
        required(filing, day);
        Set<DocumentKind> papers = EnumSet.noneOf(DocumentKind.class);
        PaperRows.add(papers, "JKK_" + filing.reason(), day, book);
        return papers;
    }

    /** The accident after which work was lost shows the claim. */
    void filed(Filing filing, UUID claimId) {
        if (filing.statement().abroad().accidentId() != null) {
            accidents.linkClaim(filing.statement().abroad().accidentId(), claimId);
        }
    }

    private Abroad required(Filing filing, LocalDate day) {
        Abroad stated = filing.statement().abroad();
        if (stated == null || stated.on().isAfter(day)) {
            throw incomplete(stated == null ? "" : ".on");
        }
        boolean bill = item(filing.reason()).orElseThrow().atCost();
        if (bill != (stated.cost() != null && stated.cost().isPositive())) {
            throw incomplete(".cost");
        }
        if (bill != (stated.billNo() != null)) {
            throw incomplete(".billNo");
        }
        if ((filing.reason() == ClaimReason.PHK_AFTER_ACCIDENT) != (stated.accidentId() != null)) {
            throw incomplete(".accidentId");
        }
        if (stated.accidentId() != null && LegalDays.of(accident(filing, stated).happenedAt()).isAfter(stated.on())) {
            throw incomplete(".on");
        }
        return stated;
    }

    private AccidentCase accident(Filing filing, Abroad stated) {
        return accidents.find(stated.accidentId()).filter(found -> found.personId().equals(filing.personId()))
                .orElseThrow(() -> new ProblemException(ClaimsProblem.ACCIDENT_NOT_KNOWN).field("statement.abroad.accidentId"));
    }

    /** A bill is paid once, harm once for its day, all else once in a placement. */
    private static String key(Filing filing, Abroad stated, UUID placement) {
        String which = switch (filing.reason()) {
            case REPATRIATION -> ":" + stated.billNo();
            case VIOLENCE -> ":" + stated.on();
            default -> "";
        };
        return placement + ":" + filing.reason() + which;
    }

    private static Optional<PmiItem> item(ClaimReason reason) {
        return Optional.ofNullable(switch (reason) {
            case REPATRIATION -> PmiItem.REPATRIATION;
            case FAILED_PLACEMENT -> PmiItem.FAILED_PLACEMENT;
            case PLACEMENT_NOT_AS_AGREED -> PmiItem.PLACEMENT_NOT_AS_AGREED;
            case VIOLENCE -> PmiItem.RAPE;
            case PHK_AFTER_ACCIDENT -> PmiItem.PHK_AFTER_ACCIDENT;
            case ONE_SIDED_PHK -> PmiItem.ONE_SIDED_PHK;
            case AGE_56, RESIGNATION, PHK, COMPANY_PENSION_AGE, PKWT_ENDED, BPU_STOPPED, LEAVING_INDONESIA, TOTAL_DISABILITY, DEATH, PARTIAL_10, PARTIAL_30, CARE,
                    TRANSPORT, WAGE_REPLACEMENT, PARTIAL_DISABILITY, AIDS, TREATMENT_ABROAD, FUNERAL, SCHOLARSHIP, OLD_AGE, PENSION_PAYMENT, JOB_LOSS -> null;
        });
    }

    private static ProblemException incomplete(String field) {
        return new ProblemException(ClaimsProblem.STATEMENT_INCOMPLETE).field("statement.abroad" + field);
    }
}
