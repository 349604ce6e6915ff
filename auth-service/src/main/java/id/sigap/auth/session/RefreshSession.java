package id.sigap.auth.session;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.Subject;
import id.sigap.auth.activity.ActiveDays;
import id.sigap.auth.session.Sessions.Renewable;
import id.sigap.auth.session.rule.RefreshToken;
import id.sigap.auth.session.rule.Rotation;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.dpop.Flaw;
import id.sigap.platform.security.dpop.Proofs;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Exchanges a refresh token for new tokens, which carry what is true of the account by now. An old one ends the session. */
@ApplicationScoped
public class RefreshSession {

    private final Sessions sessions;
    private final Devices devices;
    private final RefreshTokens refreshTokens;
    private final IssueTokens tokens;
    private final EndSession endSession;
    private final ActiveDays activeDays;
    private final AuthConfig.Session config;
    private final Clock clock;

    RefreshSession(Sessions sessions, Devices devices, RefreshTokens refreshTokens, IssueTokens tokens,
            EndSession endSession, ActiveDays activeDays, AuthConfig config, Clock clock) {
        this.sessions = sessions;
        this.devices = devices;
        this.refreshTokens = refreshTokens;
        this.tokens = tokens;
        this.endSession = endSession;
        this.activeDays = activeDays;
        this.config = config.session();
        this.clock = clock;
    }

    /**
     * Who shows a refresh token.
     *
     * @param clientId      as an OAuth client names itself; empty for our own apps
     * @param keyThumbprint of the key that the request proves to hold
     * @param deviceSecret  may be null
     */
    public record Holder(Optional<String> clientId, Optional<String> keyThumbprint, String deviceSecret) {
        @Override
        public String toString() {
            return "Holder[***]";
        }
    }

    /**
     * Empty if the token is worth nothing (any more), or another client's; the end of a session after reuse has to commit, so it does not throw.
     *
     * @throws ProblemException DPOP_PROOF_INVALID for the newest token without the session's key: it stays with its owner
     */
    @Transactional
    public Optional<SignedIn> refresh(String text, Holder holder) {
        Instant now = clock.instant();
        Optional<RefreshToken> token = RefreshToken.read(text);
        Optional<Renewable> found = token.flatMap(read -> sessions.lockedForRefresh(read.sessionId()))
                .filter(held -> held.session().isLive(now) && held.session().clientId().equals(holder.clientId()))
                .filter(held -> refreshTokens.isGenuine(token.get(), held.session()));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Session session = found.get().session();
        Subject subject = found.get().subject();
        return switch (Rotation.of(token.get().generation(), session.generation(), session.rotatedAt(), now, () -> isHolder(session, holder))) {
            case NEXT -> {
                bind(session, holder);
                activeDays.usedAgain(session.accountId(), session.rotatedAt());
                session.rotated(now, Expiry.of(session.createdAt(), now, config));
                sessions.renewed(session);
                yield Optional.of(tokens.of(subject, session));
            }
            case SAME_AGAIN -> Optional.of(tokens.of(subject, session));
            case REUSED -> {
                endSession.endIfLive(session.id(), EndReason.TOKEN_REUSED);
                yield Optional.empty();
            }
        };
    }

    /** A session of bearer tokens that is renewed with a proof belongs to that key from then on. */
    private static void bind(Session session, Holder holder) {
        if (session.keyThumbprint().isPresent()) {
            if (holder.keyThumbprint().isEmpty()) {
                throw Proofs.refused(Flaw.MISSING);
            }
            if (!holder.keyThumbprint().equals(session.keyThumbprint())) {
                throw Proofs.refused(Flaw.KEY);
            }
        } else {
            holder.keyThumbprint().ifPresent(session::bind);
        }
    }

    private boolean isHolder(Session session, Holder holder) {
        if (session.keyThumbprint().isPresent()) {
            return session.keyThumbprint().equals(holder.keyThumbprint());
        }
        return session.deviceId() != null && devices.known(session.accountId(), holder.deviceSecret())
                .filter(session.deviceId()::equals).isPresent();
    }
}
