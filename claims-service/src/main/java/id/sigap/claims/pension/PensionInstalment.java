package id.sigap.claims.pension;

import id.sigap.claims.assessment.Assessor;
import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.casefile.Opening;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.Claimant;
import id.sigap.claims.claim.HoldTerms;
import id.sigap.claims.claim.MoneySource;
import id.sigap.claims.claim.OperationDigest;
import id.sigap.claims.claim.Payout;
import id.sigap.claims.claim.Proof;
import id.sigap.claims.claim.Subject;
import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.jp.ChildPart;
import id.sigap.claims.jp.ChildrensPension;
import id.sigap.claims.jp.ChildrensReasoning;
import id.sigap.claims.jp.JpKind;
import id.sigap.claims.jp.RaisedPension;
import id.sigap.claims.pension.course.Pension;
import id.sigap.claims.statement.Statement;
import id.sigap.contracts.claims.ClaimChannel;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Files the claim that pays one month of a pension, and grants it. */
@ApplicationScoped
class PensionInstalment {

    private final ClaimDesk desk;
    private final CaseFiles files;
    private final Assessor assessor;
    private final SharedPension shared;
    private final RuleBook book;
    private final Clock clock;

    PensionInstalment(ClaimDesk desk, CaseFiles files, Assessor assessor, SharedPension shared, RuleBook book, Clock clock) {
        this.desk = desk;
        this.files = files;
        this.assessor = assessor;
        this.shared = shared;
        this.book = book;
        this.clock = clock;
    }

    /** @return false where nothing is asked, as the month was claimed before, or brings nothing to the children of this pension */
    boolean pay(PensionFile file, YearMonth month) {
        Pension pension = file.pension();
        Subject subject = new Subject(Programme.JP, ClaimReason.PENSION_PAYMENT, MoneySource.FUND, MonthKey.of(pension, month), true);
        if (files.claimedBefore(pension.insured(), subject)) {
            return false;
        }
        if (pension.kind() == JpKind.CHILD) {
            return payShares(file, month, subject);
        }
        RaisedPension amount = pension.months().of(month, book);
        open(file, subject, amount.amount(), amount.reasoning());
        return true;
    }

    private boolean payShares(PensionFile file, YearMonth month, Subject subject) {
        Pension pension = file.pension();
        ChildrensPension whole = shared.whole(pension);
        List<ChildPart> due = shared.due(whole, shared.children(pension), month);
        if (due.isEmpty()) {
            return false;
        }
        Reasoning reasoning = ChildrensReasoning.ofMonth(whole, month, due, book);
        shared.paid(pension, month, open(file, subject, reasoning.total(), reasoning), due);
        return true;
    }

    private UUID open(PensionFile file, Subject subject, Rupiah amount, Reasoning reasoning) {
        Instant now = clock.instant();
        UUID id = Ids.next();
        Claimant recipient = new Claimant(file.accountId(), file.pension().recipient(), file.claimant(), ClaimChannel.SYSTEM);
        Proof unasked = new Proof(1, OperationDigest.of(id, 1, file.account().bankCode(), file.account().accountNumber(), amount), amount, null, now);
        Claim claim = Claim.filed(id, file.pension().insured(), recipient, subject, unasked, now);
        desk.open(claim, new Opening(file.account(), file.holder(), Statement.NOTHING, HoldTerms.ALL, List.of(reasoning.explanation())),
                Act.of(new ClaimCommand.GrantDirectly(new Payout(Rupiah.ZERO, amount, assessor.accessChanged(claim)))));
        return id;
    }
}
