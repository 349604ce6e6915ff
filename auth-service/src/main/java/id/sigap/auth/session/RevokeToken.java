package id.sigap.auth.session;

import id.sigap.auth.session.rule.RefreshToken;
import id.sigap.platform.security.TokenVerifier;
import io.smallrye.jwt.auth.principal.ParseException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** Ends the session that a token belongs to (RFC 7009): all its tokens are refused from then on. */
@ApplicationScoped
public class RevokeToken {

    private final Sessions sessions;
    private final RefreshTokens refreshTokens;
    private final TokenVerifier accessTokens;
    private final EndSession endSession;
    private final Clock clock;

    RevokeToken(Sessions sessions, RefreshTokens refreshTokens, TokenVerifier accessTokens, EndSession endSession, Clock clock) {
        this.sessions = sessions;
        this.refreshTokens = refreshTokens;
        this.accessTokens = accessTokens;
        this.endSession = endSession;
        this.clock = clock;
    }

    /** @param token of either kind; one that is worth nothing (any more) changes nothing */
    @Transactional
    public void revoke(String token) {
        Optional<RefreshToken> refreshToken = RefreshToken.read(token);
        Optional<Session> session = refreshToken.isPresent()
                ? sessions.locked(refreshToken.get().sessionId()).filter(found -> refreshTokens.isGenuine(refreshToken.get(), found))
                : sessionOf(token).flatMap(sessions::locked);
        session.filter(found -> found.isLive(clock.instant())).ifPresent(found -> endSession.end(found, EndReason.SIGNED_OUT));
    }

    private Optional<UUID> sessionOf(String accessToken) {
        try {
            return Optional.of(UUID.fromString(accessTokens.parse(accessToken, null).getClaim("sid").toString()));
        } catch (ParseException worthNothing) {
            return Optional.empty();
        }
    }
}
