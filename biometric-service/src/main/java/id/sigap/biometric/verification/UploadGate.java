package id.sigap.biometric.verification;

import id.sigap.biometric.arrival.ArrivalGate;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Turns pictures away before their bytes are read: those that say they are too large, and more at once than memory is meant for. */
@Provider
@PictureUpload
public class UploadGate implements ContainerRequestFilter {

    private final RoutingContext routing;
    private final UploadPlaces places;

    UploadGate(RoutingContext routing, UploadPlaces places) {
        this.routing = routing;
        this.places = places;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        ArrivalGate.pass(request, routing, places::take, places::giveBack);
    }
}
