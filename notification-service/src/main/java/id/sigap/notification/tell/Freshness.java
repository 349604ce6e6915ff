package id.sigap.notification.tell;

import id.sigap.notification.notice.Notice;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;

/** State topics hold the whole past, and a service that reads one for the first time must not tell it all as news. */
@ApplicationScoped
class Freshness {

    private static final Duration NEWS = Duration.ofDays(7);

    private final Clock clock;

    Freshness(Clock clock) {
        this.clock = clock;
    }

    boolean isNews(Notice notice) {
        return notice.happenedAt().isAfter(clock.instant().minus(NEWS));
    }
}
