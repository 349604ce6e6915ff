package id.sigap.biometric.verification;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.work.FaceQueue;
import id.sigap.biometric.work.QueueGlance;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.platform.load.Bulkhead;
import id.sigap.platform.problem.EarlyProblems;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/**
 * Turns selfies away for which the queue has no place, before any of their bytes is read and before it is looked who sent them: at three times what can be
 * read two of three are refused, and what they cost would be taken from those who are not. One that was taken and comes again is told the same, and gets its answer once there is room.
 */
@ApplicationScoped
class TurnSelfiesAway {

    private static final String PATH = "/biometric/v1/verifications";

    private final QueueGlance glance;
    private final FaceQueue queue;
    private final UploadPlaces places;
    private final EarlyProblems early;
    private final int limit;
    private final Counter refused;

    TurnSelfiesAway(QueueGlance glance, FaceQueue queue, UploadPlaces places, EarlyProblems early, BiometricConfig config, MeterRegistry metrics) {
        this.glance = glance;
        this.queue = queue;
        this.places = places;
        this.early = early;
        this.limit = config.work().queueLimit();
        this.refused = metrics.counter("face.uploads.turned.away");
    }

    void install(@Observes Filters filters) {
        filters.register(this::handle, Bulkhead.BEFORE_EVERYTHING - 1);
    }

    private void handle(RoutingContext context) {
        HttpServerRequest request = context.request();
        if (!HttpMethod.POST.equals(request.method()) || !PATH.equals(request.path())) {
            context.next();
        } else if (places.areTaken()) {
            refuse(context, UploadPlaces.SOON);
        } else if (!glance.letsPass(limit)) {
            refuse(context, queue.comeBackAfter(glance.waiting()));
        } else {
            context.next();
        }
    }

    private void refuse(RoutingContext context, Duration comeBackAfter) {
        refused.increment();
        early.answer(context, BiometricProblem.QUEUE_FULL, comeBackAfter);
    }
}
