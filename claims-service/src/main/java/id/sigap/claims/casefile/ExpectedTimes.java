package id.sigap.claims.casefile;

import id.sigap.claims.benefit.ServiceFigure;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.platform.Clocks;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;

/** When the next step is to be expected. */
@ApplicationScoped
class ExpectedTimes {

    private final ClaimsConfig config;
    private final RuleBook book;

    ExpectedTimes(ClaimsConfig config, RuleBook book) {
        this.config = config;
        this.book = book;
    }

    /** Null where nothing more is to come, or nobody can say. */
    Instant after(Claim claim, ClaimStatus status, Instant now) {
        return switch (status) {
            case SUBMITTED -> now.plus(config.expected().hold());
            case IDENTITY_CHECK -> claim.proof().expiresAt();
            case HOLD_REQUESTED -> now.plus(config.expected().hold());
            case IN_REVIEW -> workingDaysAfter(now, book.on(ServiceFigure.REVIEW_WORKING_DAYS, LegalDays.of(now)).whole());
            case APPROVED -> claim.payout().notBefore();
            case PAYMENT_REQUESTED -> now.plus(config.expected().payout());
            case PAYMENT_UNKNOWN -> now.plus(config.expected().enquiry());
            case PAYMENT_FAILED, PAID, REJECTED, WITHDRAWN -> null;
        };
    }

    /** Monday to Friday; public holidays are not known here, so the time is a lower bound around them. */
    private static Instant workingDaysAfter(Instant now, int days) {
        ZonedDateTime local = now.atZone(Clocks.JAKARTA);
        LocalDate day = local.toLocalDate();
        int left = days;
        while (left > 0) {
            day = day.plusDays(1);
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                left--;
            }
        }
        return local.with(day).toInstant();
    }
}
