package id.sigap.auth.session;

import id.sigap.auth.AuthConfig;
import java.time.Instant;

/** Until when a session lives if it is not used again. */
final class Expiry {

    private Expiry() {
    }

    static Instant of(Instant createdAt, Instant usedAt, AuthConfig.Session config) {
        Instant idle = usedAt.plus(config.idle());
        Instant last = createdAt.plus(config.longest());
        return idle.isBefore(last) ? idle : last;
    }
}
