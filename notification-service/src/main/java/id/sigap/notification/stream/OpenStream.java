package id.sigap.notification.stream;

import id.sigap.notification.inbox.InboxTable;
import id.sigap.platform.stream.Line;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.UUID;

/** Opens a stream where the client left off, or at the end of the inbox. */
@ApplicationScoped
class OpenStream {

    private final StreamHub hub;
    private final InboxReader reader;
    private final InboxTable table;
    private final StreamConfig config;
    private final Clock clock;

    OpenStream(StreamHub hub, InboxReader reader, InboxTable table, StreamConfig config, Clock clock) {
        this.hub = hub;
        this.reader = reader;
        this.table = table;
        this.config = config;
        this.clock = clock;
    }

    /**
     * Registers a stream; it says nothing before {@link LiveStream#run}.
     *
     * @throws id.sigap.platform.problem.ProblemException if there are too many
     */
    LiveStream open(UUID accountId, OptionalLong lastEventId, Locale locale, Line line, Instant tokenExpiry) {
        long newest = table.place(accountId).lastSeq();
        long after = lastEventId.isPresent() ? Math.min(lastEventId.getAsLong(), newest) : newest;
        Instant latest = clock.instant().plus(config.longest());
        Instant end = tokenExpiry.isBefore(latest) ? tokenExpiry : latest;
        LiveStream stream = new LiveStream(accountId, locale, line, reader, clock, config.heartbeat(), end, after);
        hub.add(stream);
        return stream;
    }
}
