package id.sigap.payment.contribution;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Hands out the rules; a book with a gap or an overlap stops the start. */
@Startup
@ApplicationScoped
public class Rules {

    private final RuleBook book = RuleFile.pu();

    @Produces
    @Singleton
    PuContribution contribution() {
        return new PuContribution(book);
    }

    @Produces
    @Singleton
    LateFine lateFine() {
        return new LateFine(book);
    }
}
