package id.sigap.claims.programme;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.benefit.Judge;
import id.sigap.claims.claim.HoldTerms;
import id.sigap.claims.claim.MoneySource;
import id.sigap.claims.claim.Subject;
import id.sigap.claims.explain.Explanation;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.claims.heir.kin.NoRight;
import id.sigap.claims.heir.kin.PensionHeirs;
import id.sigap.claims.jp.ChildrensReasoning;
import id.sigap.claims.jp.JpRight;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.problem.ProblemException;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** What one claimant has of what JP leaves to several: the children's pension, or the savings that are paid at once. */
@ApplicationScoped
class JpShares {

    /**
     * A claimant's share.
     *
     * @param due     null while the amount is not known
     * @param answers what else has to be met for it
     */
    record Share(Subject subject, HoldTerms terms, Rupiah due, List<Explanation> workings, List<Eligibility> answers) {
    }

    private final JpRightsOf rights;
    private final ChildrensClaims children;
    private final LegalDays days;
    private final RuleBook book;

    JpShares(JpRightsOf rights, ChildrensClaims children, LegalDays days, RuleBook book) {
        this.rights = rights;
        this.children = children;
        this.days = days;
        this.book = book;
    }

    Share ofChildren(Filing filing, JpRight right, LocalDate day) {
        ChildrensClaims.Part part = children.of(filing, right);
        Eligibility free = Judge.judge(List.of(new SharesAreNotPaidYet()), part.some(), new ReasoningBuilder("Bagian anak", "Children's shares", day));
        Subject subject = new Subject(Programme.JP, filing.reason(), MoneySource.FUND, part.key(), true);
        List<Explanation> workings = part.pension() == null ? List.of()
                : List.of(ChildrensReasoning.untilNow(part.pension(), part.some(), days.today(), book).explanation());
        return new Share(subject, HoldTerms.ALL, part.until(YearMonth.from(days.today()), book), workings, List.of(free));
    }

    /**
     * Of those who could have had the pension each has an own part, like the heirs of JHT; the ledger holds it.
     *
     * @throws ProblemException NOT_ENTITLED for who has none
     */
    Share atOnce(Filing filing, JpRight right, LocalDate day) {
        PensionHeirs heirs = rights.heirs(filing);
        UUID first = heirs.firstAtOnce().orElseThrow(() -> new ProblemException(ClaimsProblem.NOT_ENTITLED).field("statement.deathCaseId")
                .with("reason", NoRight.NO_PENSION).with("reasonText", NoRight.NO_PENSION.text()));
        UUID deathCaseId = filing.statement().deathCaseId();
        Rupiah due = right.atOnce() == null ? null : heirs.ofAtOnce(right.atOnce());
        Subject subject = new Subject(Programme.JP, filing.reason(), MoneySource.LEDGER, deathCaseId + ":" + first, true);
        return new Share(subject, new HoldTerms(null, deathCaseId, heirs.partAtOnce().toString()), due,
                due == null ? List.of() : List.of(share(right.atOnce(), heirs, due, day)), List.of());
    }

    private static Explanation share(Rupiah whole, PensionHeirs heirs, Rupiah due, LocalDate day) {
        return new ReasoningBuilder("Bagian dari pembayaran sekaligus", "The share of the payment at once", day).input("jumlah penerima", "who share it", heirs.atOnce().size())
                .step("bagian Anda", "your share", due, "{0} × {1}", whole, heirs.partAtOnce())
                .rounding("ke bawah; sisa rupiah kepada yang disebut lebih dulu", "down; what is left goes, a rupiah each, to those named first").total(due)
                .build().explanation();
    }
}
