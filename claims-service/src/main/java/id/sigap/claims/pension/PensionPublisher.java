package id.sigap.claims.pension;

import id.sigap.claims.jp.Confirmation;
import id.sigap.claims.pension.course.Pension;
import id.sigap.contracts.claims.PensionChange;
import id.sigap.contracts.claims.PensionState;
import id.sigap.platform.outbox.Outbox;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Tells the service that writes to recipients what became of a pension, in the transaction of what happened. Months are told as claims. */
@ApplicationScoped
class PensionPublisher {

    private final Outbox outbox;
    private final RuleBook book;
    private final Clock clock;

    PensionPublisher(Outbox outbox, RuleBook book, Clock clock) {
        this.outbox = outbox;
        this.book = book;
        this.clock = clock;
    }

    /**
     * @param pension   as it stands now
     * @param accountId of the recipient
     */
    void state(Pension pension, UUID accountId, PensionChange change) {
        Confirmation asked = pension.goesOn() ? pension.confirmation(book) : null;
        outbox.append(new PensionState(pension.id(), pension.recipient(), accountId, change, asked == null ? null : asked.due(), asked == null ? null : asked.latest(),
                clock.instant()));
    }
}
