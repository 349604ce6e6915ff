package id.sigap.biometric.stream;

import id.sigap.biometric.BiometricConfig;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The open streams of this replica, and their limits. */
@ApplicationScoped
class ProgressHub {

    private static final Duration SOON = Duration.ofSeconds(5);

    private final Set<ProgressStream> streams = new HashSet<>();
    private final BiometricConfig.Streams config;

    ProgressHub(BiometricConfig config, MeterRegistry metrics) {
        this.config = config.streams();
        metrics.gauge("face.streams.open", streams, Set::size);
    }

    /** @throws ProblemException if there are too many */
    synchronized void add(ProgressStream stream) {
        if (streams.size() >= config.inAll()) {
            throw new ProblemException(CommonProblem.SERVICE_BUSY).retryAfter(SOON);
        }
        if (streams.stream().filter(open -> open.accountId().equals(stream.accountId())).count() >= config.perAccount()) {
            throw new ProblemException(BiometricProblem.TOO_MANY_STREAMS).retryAfter(SOON);
        }
        streams.add(stream);
    }

    /** Ends a stream; a second time does nothing. */
    void remove(ProgressStream stream) {
        stream.close();
        synchronized (this) {
            streams.remove(stream);
        }
    }

    synchronized Collection<ProgressStream> open() {
        return List.copyOf(streams);
    }

    Set<UUID> selfies() {
        return open().stream().map(ProgressStream::verificationId).collect(Collectors.toSet());
    }

    void tell(Map<UUID, Progress> progress) {
        for (ProgressStream stream : open()) {
            Progress now = progress.get(stream.verificationId());
            if (now != null) {
                stream.told(now);
            }
        }
    }

    void closeAll() {
        open().forEach(ProgressStream::close);
    }
}
