package id.sigap.biometric.arrival;

import id.sigap.biometric.engine.picture.PictureLimits;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;

/** Before the bytes of a picture are read: those that say they are too large are turned away, the others need a place while they arrive. */
public final class ArrivalGate {

    private ArrivalGate() {
    }

    /**
     * @param take     throws if there is no place
     * @param giveBack runs once, also when the client goes away
     */
    public static void pass(ContainerRequestContext request, RoutingContext routing, Runnable take, Runnable giveBack) {
        if (request.getLength() > PictureLimits.DEFAULT.bytes()) {
            throw PictureProblems.tooLarge();
        }
        take.run();
        routing.addEndHandler(ended -> giveBack.run());
    }
}
