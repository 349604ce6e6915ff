package id.sigap.claims.booking;

import id.sigap.claims.benefit.ServiceFigure;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.interview.Interviews;
import id.sigap.claims.interview.rule.InterviewState;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.ClaimantKind;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a claim is approved after an interview only, and whether that stands in the way. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RequiredInterview {

    /** What is to come of an interview before an approval. */
    @Schema(name = "InterviewNeed")
    public enum Need {
        NOT_REQUIRED, REQUIRED, HELD, WAIVED
    }

    private final Interviews interviews;
    private final Database db;
    private final RuleBook book;

    RequiredInterview(Interviews interviews, Database db, RuleBook book) {
        this.interviews = interviews;
        this.db = db;
        this.book = book;
    }

    /** @param gross of the claim; null while it is not known */
    public Need of(Claim claim, Rupiah gross) {
        if (interviews.of(claim.id()).filter(report -> report.state() == InterviewState.HELD).isPresent()) {
            return Need.HELD;
        }
        if (!isAbove(claim, gross)) {
            return Need.NOT_REQUIRED;
        }
        return isWaived(claim) ? Need.WAIVED : Need.REQUIRED;
    }

    /** @throws ProblemException INTERVIEW_REQUIRED while it has been neither held nor waived */
    public void requireDone(Claim claim, Rupiah gross) {
        if (of(claim, gross) == Need.REQUIRED) {
            throw new ProblemException(ClaimsProblem.INTERVIEW_REQUIRED);
        }
    }

    /** Of a member's own savings; heirs and others come with papers of the civil registry that officers settle by themselves. */
    private boolean isAbove(Claim claim, Rupiah gross) {
        return gross != null && claim.programme() == Programme.JHT && claim.claimant().kind() == ClaimantKind.MEMBER
                && gross.compareTo(book.on(ServiceFigure.INTERVIEW_ABOVE, Programme.JHT.name(), LegalDays.of(claim.filedAt())).rupiah()) > 0;
    }

    private boolean isWaived(Claim claim) {
        return db.first("select 1 from claim_step where claim_id = ? and step = 'INTERVIEW_WAIVED' limit 1", row -> true, claim.id()).isPresent();
    }
}
