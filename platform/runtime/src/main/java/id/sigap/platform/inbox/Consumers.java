package id.sigap.platform.inbox;

import id.sigap.platform.PlatformConfig;
import id.sigap.platform.kafka.KafkaSettings;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Runs one loop per handler of the service. */
@ApplicationScoped
public class Consumers {

    private final List<EventHandler> handlers;
    private final PlatformConfig config;
    private final KafkaSettings kafka;
    private final PartitionWork work;
    private final List<ConsumerLoop> loops = new ArrayList<>();
    private final List<Thread> threads = new ArrayList<>();

    Consumers(@All List<EventHandler> handlers, PlatformConfig config, KafkaSettings kafka, PartitionWork work) {
        this.handlers = handlers.stream().filter(handler -> !handler.topics().isEmpty()).toList();
        this.config = config;
        this.kafka = kafka;
        this.work = work;
        Set<String> names = new HashSet<>();
        this.handlers.forEach(handler -> {
            if (!names.add(handler.name())) {
                throw new IllegalStateException("two event handlers are named " + handler.name());
            }
        });
    }

    public Optional<EventHandler> named(String name) {
        return handlers.stream().filter(handler -> handler.name().equals(name)).findFirst();
    }

    public List<EventHandler> all() {
        return handlers;
    }

    void start(@Observes StartupEvent event) {
        for (EventHandler handler : handlers) {
            ConsumerLoop loop = new ConsumerLoop(handler, config.service() + "." + handler.name(), kafka, work);
            loops.add(loop);
            threads.add(Thread.ofPlatform().name("consume-" + handler.name()).daemon().start(loop));
        }
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        loops.forEach(ConsumerLoop::stop);
        for (Thread thread : threads) {
            thread.join(Duration.ofSeconds(5));
        }
    }
}
