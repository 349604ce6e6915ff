package id.sigap.claims.casefile;

import id.sigap.claims.benefit.ServiceFigure;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.claims.setup.LegalDays;
import id.sigap.claims.setup.WorkingDays;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.platform.Clocks;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZonedDateTime;

/** When the next step is to be expected. */
@ApplicationScoped
class ExpectedTimes {

    private final ClaimsConfig config;
    private final RuleBook book;
    private final WorkingDays workingDays;

    ExpectedTimes(ClaimsConfig config, RuleBook book, WorkingDays workingDays) {
        this.config = config;
        this.book = book;
        this.workingDays = workingDays;
    }

    /** Null where nothing more is to come, or nobody can say. */
    Instant after(Claim claim, ClaimStatus status, Instant now) {
        return switch (status) {
            case SUBMITTED -> now.plus(config.expected().hold());
            case IDENTITY_CHECK -> claim.proof().expiresAt();
            case HOLD_REQUESTED -> now.plus(config.expected().hold());
            case IN_REVIEW -> workingDaysAfter(now, book.on(ServiceFigure.REVIEW_WORKING_DAYS, LegalDays.of(now)).whole());
            case PAPERS_AWAITED, RETURNED -> claim.course().correctBy();
            case APPEALED -> workingDaysAfter(now, book.on(ServiceFigure.REVIEW_WORKING_DAYS, LegalDays.of(now)).whole());
            case APPROVED -> claim.payout().notBefore();
            case PAYMENT_REQUESTED -> now.plus(config.expected().payout());
            case PAYMENT_UNKNOWN -> now.plus(config.expected().enquiry());
            case PAYMENT_FAILED, PAID, REJECTED, WITHDRAWN -> null;
        };
    }

    private Instant workingDaysAfter(Instant now, int days) {
        ZonedDateTime local = now.atZone(Clocks.JAKARTA);
        return local.with(workingDays.after(local.toLocalDate(), days)).toInstant();
    }
}
