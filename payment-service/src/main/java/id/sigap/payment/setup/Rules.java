package id.sigap.payment.setup;

import id.sigap.rules.RuleBook;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands out the rules. The service does not start with rules that have a gap or overlap. */
@Startup
@ApplicationScoped
class Rules {

    private final RuleBook book = ContributionRules.book();

    @Produces
    @Singleton
    RuleBook book() {
        return book;
    }
}
