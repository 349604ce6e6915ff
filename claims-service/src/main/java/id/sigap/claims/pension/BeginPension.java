package id.sigap.claims.pension;

import id.sigap.claims.assessment.Assessor;
import id.sigap.claims.casefile.BankAccount;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.ClaimMoved;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimEvent;
import id.sigap.claims.claim.ClaimStep;
import id.sigap.claims.claim.MoneySource;
import id.sigap.claims.jp.JpKind;
import id.sigap.claims.jp.JpRight;
import id.sigap.claims.jp.PensionMonths;
import id.sigap.claims.pension.course.EndGround;
import id.sigap.claims.pension.course.Pension;
import id.sigap.claims.pension.course.PensionCommand;
import id.sigap.claims.programme.Filing;
import id.sigap.claims.programme.JpRightsOf;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;

/** Lets a pension begin when the claim of its right is approved, and follows what becomes of its claims. */
@ApplicationScoped
class BeginPension implements ClaimMoved {

    private final PensionDesk desk;
    private final PensionTable table;
    private final GrantPension grants;
    private final BeginSharedPension children;
    private final CaseFiles files;
    private final Assessor assessor;
    private final JpRightsOf rights;
    private final LegalDays days;
    private final RuleBook book;

    BeginPension(PensionDesk desk, PensionTable table, GrantPension grants, BeginSharedPension children, CaseFiles files, Assessor assessor, JpRightsOf rights,
            LegalDays days, RuleBook book) {
        this.desk = desk;
        this.table = table;
        this.grants = grants;
        this.children = children;
        this.files = files;
        this.assessor = assessor;
        this.rights = rights;
        this.days = days;
        this.book = book;
    }

    @Override
    public void moved(Claim claim, ClaimEvent.Stepped step) {
        if (claim.programme() != Programme.JP || claim.subject().source() != MoneySource.FUND || step.from() == step.to()) {
            return;
        }
        switch (step.to()) {
            case APPROVED -> {
                if (claim.reason() != ClaimReason.PENSION_PAYMENT) {
                    begin(claim);
                }
            }
            case PAID -> takeAccount(claim);
            case REJECTED, WITHDRAWN -> table.ofClaim(claim.id()).ifPresent(id -> desk.handle(id, new PensionCommand.End(EndGround.CLAIM_WITHDRAWN, days.today()), null));
            case SUBMITTED, IDENTITY_CHECK, HOLD_REQUESTED, PAPERS_AWAITED, IN_REVIEW, RETURNED, APPEALED, PAYMENT_REQUESTED, PAYMENT_UNKNOWN, PAYMENT_FAILED -> {
            }
        }
    }

    private void begin(Claim claim) {
        Filing filing = assessor.filing(claim);
        JpRight right = rights.of(filing, LegalDays.of(claim.filedAt()));
        if (right.kind() == JpKind.CHILD) {
            children.begin(claim, filing, right);
            return;
        }
        PensionMonths months = new PensionMonths(right.monthly(), right.on());
        YearMonth paid = months.paidBy(claim.payout().gross(), book)
                .orElseThrow(() -> new IllegalStateException("claim " + claim.id() + " pays no whole months of its pension"));
        grants.grant(claim, right.kind(), months, paid);
    }

    /** A payment that failed and then went to another account takes the next months with it, unless the recipient named an account since. */
    private void takeAccount(Claim paid) {
        pensionOf(paid).flatMap(table::locked).ifPresent(file -> {
            CaseFile claim = files.find(paid.id()).orElseThrow();
            BankAccount account = files.account(claim);
            if (!account.equals(file.account()) && replacedSince(claim, file.accountSince())) {
                desk.changeAccount(file, account);
            }
        });
    }

    private Optional<UUID> pensionOf(Claim paid) {
        return table.ofClaim(paid.id()).or(() -> MonthKey.pension(paid.subject().key()))
                .or(() -> table.ofInsured(paid.personId(), 1).stream().filter(pension -> pension.recipient().equals(paid.claimant().personId())).map(Pension::id).findFirst());
    }

    private boolean replacedSince(CaseFile claim, Instant since) {
        return files.timeline(claim).stream().anyMatch(step -> step.step() == ClaimStep.ACCOUNT_REPLACED && step.at().isAfter(since));
    }
}
