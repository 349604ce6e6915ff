package id.sigap.auth.session;

import id.sigap.auth.account.Accounts;
import id.sigap.contracts.auth.AccountHappened.What;
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

/** Ends a session: no refresh any more, and its access tokens are refused here at once and elsewhere as soon as they hear of it. */
@ApplicationScoped
public class EndSession {

    private final Sessions sessions;
    private final Accounts accounts;
    private final Revocations revocations;
    private final Outbox outbox;
    private final Clock clock;

    EndSession(Sessions sessions, Accounts accounts, Revocations revocations, Outbox outbox, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.revocations = revocations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws ProblemException NOT_FOUND if the account has no such session that lives */
    @Transactional
    void end(UUID accountId, UUID sessionId, EndReason reason) {
        Session session = sessions.locked(sessionId)
                .filter(found -> found.accountId().equals(accountId) && found.isLive(clock.instant()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        end(session, reason);
    }

    /**
     * Ends all sessions of an account but one.
     *
     * @param but may be null: all end
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void endOthers(UUID accountId, UUID but, EndReason reason) {
        sessions.live(accountId, clock.instant()).stream().filter(session -> !session.id().equals(but)).forEach(session -> end(session, reason));
        // plain SQL may follow in the same transaction
        sessions.flush();
    }

    /** Ends a session, unless it is over already. */
    @Transactional(Transactional.TxType.MANDATORY)
    void endIfLive(UUID sessionId, EndReason reason) {
        sessions.locked(sessionId).filter(session -> session.isLive(clock.instant())).ifPresent(session -> end(session, reason));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void end(Session session, EndReason reason) {
        Instant now = clock.instant();
        session.ended(reason, now);
        revocations.put(session.id(), now);
        outbox.append(new SessionState(session.id(), now));
        accounts.tell(session.accountId(), What.SESSIONS_ENDED);
    }
}
