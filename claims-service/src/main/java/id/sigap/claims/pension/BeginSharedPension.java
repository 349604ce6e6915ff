package id.sigap.claims.pension;

import id.sigap.claims.claim.Claim;
import id.sigap.claims.jp.JpKind;
import id.sigap.claims.jp.JpRight;
import id.sigap.claims.pension.course.Pension;
import id.sigap.claims.programme.ChildrensClaims;
import id.sigap.claims.programme.Filing;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;

/** Begins a pension of some of a deceased's children beside those of the others. Two that are approved at once come one after the other. */
@ApplicationScoped
class BeginSharedPension {

    private final PensionTable table;
    private final ChildrenTable children;
    private final SharedPension shared;
    private final GrantPension grants;
    private final ChildrensClaims claims;
    private final RuleBook book;

    BeginSharedPension(PensionTable table, ChildrenTable children, SharedPension shared, GrantPension grants, ChildrensClaims claims, RuleBook book) {
        this.table = table;
        this.children = children;
        this.shared = shared;
        this.grants = grants;
        this.claims = claims;
        this.book = book;
    }

    /** @throws ProblemException AMOUNT_NOT_KNOWN where another's approval has changed just now what is due */
    void begin(Claim claim, Filing filing, JpRight right) {
        table.lockFamily(claim.personId(), JpKind.CHILD);
        ChildrensClaims.Part part = claims.of(filing, right);
        YearMonth paid = part.pension().paidBy(part.some(), claim.payout().gross(), book).orElseThrow(() -> new ProblemException(ClaimsProblem.AMOUNT_NOT_KNOWN));
        children.begin(claim.personId(), part.pension().whole());
        Pension pension = grants.grant(claim, JpKind.CHILD, part.pension().whole(), paid);
        shared.begun(pension, part);
    }
}
