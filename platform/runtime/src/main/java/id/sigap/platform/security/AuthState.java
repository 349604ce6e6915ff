package id.sigap.platform.security;

import id.sigap.contracts.auth.SessionState;
import id.sigap.contracts.auth.SigningKeyState;
import id.sigap.contracts.event.Service;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.PlatformConfig;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** What every service keeps of auth-service: signing keys and ended sessions. auth-service itself writes both directly. */
@ApplicationScoped
public class AuthState implements EventHandler {

    private final SigningKeys keys;
    private final Revocations revocations;
    private final boolean isAuth;

    AuthState(SigningKeys keys, Revocations revocations, PlatformConfig config) {
        this.keys = keys;
        this.revocations = revocations;
        this.isAuth = config.service().equals(Service.AUTH.serviceName());
    }

    @Override
    public String name() {
        return "auth-state";
    }

    @Override
    public Kind kind() {
        return Kind.PROJECTION;
    }

    @Override
    public Set<Topic> topics() {
        return isAuth ? Set.of() : Set.of(Topic.SIGNING_KEY_STATE, Topic.SESSION_STATE);
    }

    @Override
    public void on(Received event) {
        if (event.is(SigningKeyState.class)) {
            keys.put(event.as(SigningKeyState.class));
        } else if (event.is(SessionState.class)) {
            SessionState session = event.as(SessionState.class);
            revocations.put(session.sessionId(), session.revokedAt());
        }
    }

    @Override
    public void truncate() {
        keys.clear();
        revocations.clear();
    }
}
