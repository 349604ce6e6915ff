package id.sigap.auth.session;

import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Gives a session that was opened on a sign-in page to the client that the page was shown for, or ends it. */
@ApplicationScoped
public class HandOverSession {

    private final Sessions sessions;
    private final Accounts accounts;
    private final IssueTokens tokens;
    private final EndSession endSession;
    private final Clock clock;

    HandOverSession(Sessions sessions, Accounts accounts, IssueTokens tokens, EndSession endSession, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.tokens = tokens;
        this.endSession = endSession;
        this.clock = clock;
    }

    /** Empty if the session is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<SignedIn> tokens(UUID sessionId, String clientId, Optional<String> keyThumbprint) {
        return sessions.locked(sessionId).filter(session -> session.isLive(clock.instant())).flatMap(session -> {
            session.handOver(clientId);
            keyThumbprint.ifPresent(session::bind);
            return accounts.findByIdOptional(session.accountId()).filter(Account::isActive).map(account -> tokens.of(account.subject(), session));
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void end(UUID sessionId, EndReason reason) {
        endSession.endIfLive(sessionId, reason);
    }
}
