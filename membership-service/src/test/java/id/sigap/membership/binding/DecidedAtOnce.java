package id.sigap.membership.binding;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.inbox.Received;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Proofs that are decided on at the same time, as by replicas. */
@ApplicationScoped
class DecidedAtOnce {

    private final DecideBinding decideBinding;
    private final ObjectMapper json;

    DecidedAtOnce(DecideBinding decideBinding, ObjectMapper json) {
        this.decideBinding = decideBinding;
        this.json = json;
    }

    void decide(List<? extends Event> proofs) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(proofs.size())) {
            List<Future<?>> running = new ArrayList<>();
            for (Event proof : proofs) {
                Received received = received(proof);
                running.add(threads.submit(() -> QuarkusTransaction.requiringNew().run(() -> decideBinding.on(received))));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    private Received received(Event proof) throws Exception {
        return new Received(UUID.randomUUID(), proof.getClass().getAnnotation(EventType.class).value(), Topic.BINDING_REQUESTS,
                proof.aggregateId(), 1, Instant.now(), null, json.writeValueAsBytes(proof), json);
    }
}
