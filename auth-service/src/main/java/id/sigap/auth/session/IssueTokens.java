package id.sigap.auth.session;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.Subject;
import id.sigap.auth.key.AccessTokens;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;

/** Gives a session's holder the tokens of this moment. */
@ApplicationScoped
class IssueTokens {

    private final AccessTokens accessTokens;
    private final RefreshTokens refreshTokens;
    private final Duration life;

    IssueTokens(AccessTokens accessTokens, RefreshTokens refreshTokens, AuthConfig config) {
        this.accessTokens = accessTokens;
        this.refreshTokens = refreshTokens;
        this.life = config.session().accessTokenLife();
    }

    /** For a device that is known already. */
    SignedIn of(Subject subject, Session session) {
        return of(subject, session, null);
    }

    /** @param deviceSecret as {@link SignedIn} has it */
    SignedIn of(Subject subject, Session session, String deviceSecret) {
        return new SignedIn(subject, accessTokens.issue(subject, session.id(), session.clientId(), session.keyThumbprint()), life,
                refreshTokens.newest(session), session.keyThumbprint().isPresent(), deviceSecret);
    }
}
