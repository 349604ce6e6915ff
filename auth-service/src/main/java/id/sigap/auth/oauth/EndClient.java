package id.sigap.auth.oauth;

import id.sigap.contracts.auth.SessionState;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Revocations;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Ends an employer's system for good: no tokens any more, and those that it has are refused as those of an ended session. */
@ApplicationScoped
class EndClient {

    private final ApiClients clients;
    private final Revocations revocations;
    private final Outbox outbox;
    private final Clock clock;

    EndClient(ApiClients clients, Revocations revocations, Outbox outbox, Clock clock) {
        this.clients = clients;
        this.revocations = revocations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws ProblemException NOT_FOUND if there is no such client that lives */
    @Transactional
    void end(UUID clientId, UUID by) {
        if (!clients.end(clientId, by)) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        Instant now = clock.instant();
        revocations.put(clientId, now);
        outbox.append(new SessionState(clientId, now));
    }
}
