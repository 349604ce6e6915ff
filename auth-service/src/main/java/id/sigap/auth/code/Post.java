package id.sigap.auth.code;

import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.kafka.KafkaSettings;
import id.sigap.platform.problem.ProblemException;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.jboss.logging.Logger;

/**
 * Whether a code that is sent now would leave. It goes over the broker, so the broker is looked after in the background every two
 * seconds: who asks for a code while it is away is told so, instead of waiting for one that does not come.
 */
@ApplicationScoped
public class Post {

    private static final Logger LOG = Logger.getLogger(Post.class);
    private static final Duration EVERY = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(2);
    private static final Duration RETRY = Duration.ofSeconds(30);

    private final KafkaSettings settings;
    private volatile boolean open = true;
    private volatile boolean running;
    private Thread thread;

    Post(KafkaSettings settings) {
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        running = true;
        thread = Thread.ofPlatform().name("post-watch").daemon().start(this::watch);
    }

    void stop(@Observes ShutdownEvent event) {
        running = false;
        thread.interrupt();
    }

    public boolean isOpen() {
        return open;
    }

    /** @throws ProblemException CODE_CANNOT_BE_SENT, naming the ways that work without a code */
    public void refuseIfClosed(List<String> alternatives) {
        if (!open) {
            throw new ProblemException(AuthProblem.CODE_CANNOT_BE_SENT).retryAfter(RETRY).with("alternatives", alternatives);
        }
    }

    private void watch() {
        while (running) {
            Properties properties = settings.consumer("post-watch");
            properties.put("default.api.timeout.ms", Long.toString(PATIENCE.toMillis()));
            properties.put("request.timeout.ms", Long.toString(PATIENCE.toMillis()));
            try (Admin broker = Admin.create(properties)) {
                while (running) {
                    look(broker);
                    Thread.sleep(EVERY);
                }
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                LOG.warnf("the broker cannot be looked after: %s", e.getClass().getSimpleName());
                open = false;
            }
            LockSupport.parkNanos(EVERY.toNanos());
        }
    }

    private void look(Admin broker) throws InterruptedException {
        boolean answers;
        try {
            broker.describeCluster().clusterId().get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
            answers = true;
        } catch (ExecutionException | TimeoutException away) {
            answers = false;
        }
        if (answers != open) {
            LOG.infof(answers ? "codes can be sent again" : "codes cannot be sent: the broker does not answer");
            open = answers;
        }
    }
}
