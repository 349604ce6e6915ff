package id.sigap.biometric.verification;

import id.sigap.biometric.arrival.PictureProblems;
import id.sigap.biometric.engine.picture.PictureLimits;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.platform.problem.ProblemException;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import java.time.Duration;

/** Turns pictures away before their bytes are read: those that say they are too large, and more at once than memory is meant for. */
@Provider
@PictureUpload
public class UploadGate implements ContainerRequestFilter {

    private static final Duration SOON = Duration.ofSeconds(2);

    private final RoutingContext routing;
    private final UploadPlaces places;

    UploadGate(RoutingContext routing, UploadPlaces places) {
        this.routing = routing;
        this.places = places;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        if (request.getLength() > PictureLimits.DEFAULT.bytes()) {
            throw PictureProblems.tooLarge();
        }
        if (!places.tryTake()) {
            throw new ProblemException(BiometricProblem.QUEUE_FULL).retryAfter(SOON);
        }
        // fires once, also when the client goes away
        routing.addEndHandler(ended -> places.giveBack());
    }
}
