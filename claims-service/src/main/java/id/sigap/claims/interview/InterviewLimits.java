package id.sigap.claims.interview;

import id.sigap.claims.interview.rule.Limits;
import id.sigap.claims.interview.rule.WorkingHours;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;

/** What the operator set, as the rules take it. */
@ApplicationScoped
public class InterviewLimits {

    private final ClaimsConfig.Interviews config;

    InterviewLimits(ClaimsConfig config) {
        this.config = config.interviews();
    }

    public Limits limits() {
        return new Limits(config.bookedBefore(), config.changedBefore(), config.moves(), config.chances(), config.grace(), config.unrecordedAfter());
    }

    public WorkingHours hours() {
        return new WorkingHours(config.opens(), config.closes(), Clocks.JAKARTA);
    }
}
