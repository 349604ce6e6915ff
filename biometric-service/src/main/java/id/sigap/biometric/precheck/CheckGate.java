package id.sigap.biometric.precheck;

import id.sigap.biometric.arrival.ArrivalGate;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;

/** Turns pictures away before their bytes are read. */
@Provider
@CheckUpload
public class CheckGate implements ContainerRequestFilter {

    private final RoutingContext routing;
    private final CheckPlaces places;

    CheckGate(RoutingContext routing, CheckPlaces places) {
        this.routing = routing;
        this.places = places;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        ArrivalGate.pass(request, routing, places::takeForArrival, places::arrivalEnded);
    }
}
