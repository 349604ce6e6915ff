package id.sigap.auth.session;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.activity.ActiveDays;
import id.sigap.auth.key.AccessTokens;
import id.sigap.auth.session.rule.RefreshToken;
import id.sigap.auth.session.rule.Rotation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Exchanges a refresh token for new tokens, which carry what is true of the account by now. An old one ends the session. */
@ApplicationScoped
class RefreshSession {

    private final Sessions sessions;
    private final Accounts accounts;
    private final RefreshTokens refreshTokens;
    private final AccessTokens accessTokens;
    private final EndSession endSession;
    private final ActiveDays activeDays;
    private final AuthConfig.Session config;
    private final Clock clock;

    RefreshSession(Sessions sessions, Accounts accounts, RefreshTokens refreshTokens, AccessTokens accessTokens,
            EndSession endSession, ActiveDays activeDays, AuthConfig config, Clock clock) {
        this.sessions = sessions;
        this.accounts = accounts;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.endSession = endSession;
        this.activeDays = activeDays;
        this.config = config.session();
        this.clock = clock;
    }

    /** Empty if the token is worth nothing (any more); the end of a session after reuse has to commit, so it does not throw. */
    @Transactional
    Optional<SignedIn> refresh(String text) {
        Instant now = clock.instant();
        Optional<RefreshToken> token = RefreshToken.read(text);
        Optional<Session> found = token.flatMap(read -> sessions.locked(read.sessionId()))
                .filter(session -> session.isLive(now) && refreshTokens.isGenuine(token.get(), session));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Session session = found.get();
        Optional<Account> account = accounts.findByIdOptional(session.accountId()).filter(Account::isActive);
        if (account.isEmpty()) {
            return Optional.empty();
        }
        return switch (Rotation.of(token.get().generation(), session.generation(), session.rotatedAt(), now)) {
            case NEXT -> {
                activeDays.usedAgain(session.accountId(), session.rotatedAt());
                session.rotated(now, Expiry.of(session.createdAt(), now, config));
                yield Optional.of(tokens(account.get(), session));
            }
            case SAME_AGAIN -> Optional.of(tokens(account.get(), session));
            case REUSED -> {
                endSession.end(session, EndReason.TOKEN_REUSED);
                yield Optional.empty();
            }
        };
    }

    private SignedIn tokens(Account account, Session session) {
        return new SignedIn(account, accessTokens.issue(account, session.id()), config.accessTokenLife(), refreshTokens.newest(session), null);
    }
}
