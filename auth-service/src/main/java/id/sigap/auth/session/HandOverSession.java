package id.sigap.auth.session;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.key.AccessTokens;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Gives a session that was opened on a sign-in page to the client that the page was shown for, or ends it. */
@ApplicationScoped
public class HandOverSession {

    private final Sessions sessions;
    private final Accounts accounts;
    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final EndSession endSession;
    private final Duration life;
    private final Clock clock;

    HandOverSession(Sessions sessions, Accounts accounts, RefreshTokens refreshTokens, AccessTokens accessTokens, EndSession endSession,
            AuthConfig config, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.endSession = endSession;
        this.life = config.session().accessTokenLife();
        this.clock = clock;
    }

    /** Empty if the session is over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<SignedIn> tokens(UUID sessionId, String clientId, Optional<String> keyThumbprint) {
        return sessions.locked(sessionId).filter(session -> session.isLive(clock.instant())).flatMap(session -> {
            session.handOver(clientId);
            keyThumbprint.ifPresent(session::bind);
            return accounts.findByIdOptional(session.accountId()).filter(Account::isActive).map(Account::subject).map(subject -> new SignedIn(subject,
                    accessTokens.issue(subject, session.id(), session.clientId(), session.keyThumbprint()), life, refreshTokens.newest(session),
                    session.keyThumbprint().isPresent(), null));
        });
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void end(UUID sessionId, EndReason reason) {
        endSession.endIfLive(sessionId, reason);
    }
}
