package id.sigap.notification.inbox;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.outbox.Lane;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Marks messages as read. A second time changes nothing. */
@ApplicationScoped
class MarkRead {

    private final InboxTable table;
    private final InboxChange change;
    private final Clock clock;

    MarkRead(InboxTable table, InboxChange change, Clock clock) {
        this.table = table;
        this.change = change;
        this.clock = clock;
    }

    /** @throws ProblemException if this inbox has no such message; that another has it, nobody learns */
    @Transactional(Transactional.TxType.MANDATORY)
    Place one(UUID accountId, UUID messageId) {
        Place place = table.lock(accountId);
        int marked = table.markRead(accountId, messageId, clock.instant());
        if (marked == 0 && !table.has(accountId, messageId)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return fewer(accountId, place, marked);
    }

    /** All up to a number: what came in since the client last looked stays unread. */
    @Transactional(Transactional.TxType.MANDATORY)
    Place upTo(UUID accountId, long seq) {
        Place place = table.lock(accountId);
        return fewer(accountId, place, table.markReadUpTo(accountId, seq, clock.instant()));
    }

    private Place fewer(UUID accountId, Place place, int marked) {
        if (marked == 0) {
            return place;
        }
        Place now = new Place(place.lastSeq(), place.unread() - marked);
        change.to(accountId, now, Lane.INTERACTIVE);
        return now;
    }
}
