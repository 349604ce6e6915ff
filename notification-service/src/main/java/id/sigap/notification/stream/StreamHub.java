package id.sigap.notification.stream;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.NotificationProblem;
import id.sigap.notification.inbox.InboxListener;
import id.sigap.platform.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** The open streams of this replica, and their limits. */
@ApplicationScoped
class StreamHub implements InboxListener {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Map<UUID, List<LiveStream>> streams = new ConcurrentHashMap<>();
    private final AtomicInteger open = new AtomicInteger();
    private final StreamConfig config;

    StreamHub(StreamConfig config, MeterRegistry metrics) {
        this.config = config;
        metrics.gauge("streams.open", open);
    }

    /** @throws ProblemException if there are too many */
    void add(LiveStream stream) {
        if (open.incrementAndGet() > config.inAll()) {
            open.decrementAndGet();
            throw new ProblemException(CommonProblem.SERVICE_BUSY).retryAfter(SOON);
        }
        try {
            streams.compute(stream.accountId(), (account, list) -> with(list, stream));
        } catch (ProblemException tooMany) {
            open.decrementAndGet();
            throw tooMany;
        }
    }

    private List<LiveStream> with(List<LiveStream> list, LiveStream stream) {
        if (list == null) {
            return List.of(stream);
        }
        if (list.size() >= config.perAccount()) {
            throw new ProblemException(NotificationProblem.STREAM_LIMIT_REACHED).retryAfter(config.heartbeat());
        }
        List<LiveStream> more = new ArrayList<>(list);
        more.add(stream);
        return List.copyOf(more);
    }

    /** Ends a stream; a second time does nothing. */
    void remove(LiveStream stream) {
        stream.close();
        streams.computeIfPresent(stream.accountId(), (account, list) -> {
            if (!list.contains(stream)) {
                return list;
            }
            open.decrementAndGet();
            List<LiveStream> fewer = list.stream().filter(other -> other != stream).toList();
            return fewer.isEmpty() ? null : fewer;
        });
    }

    @Override
    public void changed(UUID accountId) {
        of(accountId).forEach(LiveStream::wake);
    }

    List<LiveStream> of(UUID accountId) {
        return streams.getOrDefault(accountId, List.of());
    }

    Set<UUID> accounts() {
        return Set.copyOf(streams.keySet());
    }

    void closeAll() {
        streams.values().forEach(list -> list.forEach(LiveStream::close));
    }
}
