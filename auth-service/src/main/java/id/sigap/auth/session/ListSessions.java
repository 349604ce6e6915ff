package id.sigap.auth.session;

import id.sigap.auth.session.SessionsResource.SessionView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Tells an account where it is signed in. */
@ApplicationScoped
class ListSessions {

    private static final String UNKNOWN_DEVICE = "?";

    private final Sessions sessions;
    private final Devices devices;
    private final Clock clock;

    ListSessions(Sessions sessions, Devices devices, Clock clock) {
        this.sessions = sessions;
        this.devices = devices;
        this.clock = clock;
    }

    @Transactional
    List<SessionView> of(UUID accountId, UUID currentSessionId) {
        return sessions.live(accountId, clock.instant()).stream().map(session -> view(session, currentSessionId)).toList();
    }

    private SessionView view(Session session, UUID currentSessionId) {
        String device = session.deviceId() == null ? UNKNOWN_DEVICE
                : devices.findByIdOptional(session.deviceId()).map(found -> devices.nameOf(session.accountId(), found)).orElse(UNKNOWN_DEVICE);
        return new SessionView(session.id(), device, session.createdAt(), session.rotatedAt(), session.expiresAt(),
                session.id().equals(currentSessionId));
    }
}
