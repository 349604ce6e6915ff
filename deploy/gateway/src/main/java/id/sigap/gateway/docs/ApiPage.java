package id.sigap.gateway.docs;

import id.sigap.gateway.forward.Lanes;
import id.sigap.gateway.route.Route;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** One page for the APIs of all services; which there are comes from the route table. */
@ApplicationScoped
public class ApiPage {

    private final Lanes lanes;

    ApiPage(Lanes lanes) {
        this.lanes = lanes;
    }

    void register(@Observes Router router) {
        router.getWithRegex("/docs").handler(ctx -> ctx.redirect("/docs/"));
        router.get("/docs/services.json").handler(ctx -> ctx.response().putHeader(HttpHeaders.CONTENT_TYPE, "application/json")
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-cache").end(services().toBuffer()));
    }

    private JsonArray services() {
        JsonArray services = new JsonArray();
        for (Route route : lanes.table().routes()) {
            if (route.openapi() != null) {
                services.add(new JsonObject().put("name", route.service()).put("url", route.openapi()));
            }
        }
        return services;
    }
}
