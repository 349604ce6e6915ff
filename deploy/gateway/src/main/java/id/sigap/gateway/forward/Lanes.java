package id.sigap.gateway.forward;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import id.sigap.gateway.GatewayConfig;
import id.sigap.gateway.route.Route;
import id.sigap.gateway.route.RouteTable;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

/** The lane of each route of the table. */
@ApplicationScoped
public class Lanes {

    private final RouteTable table;
    private final Map<String, Lane> byName = new HashMap<>();

    Lanes(GatewayConfig config, Vertx vertx, MeterRegistry meters) throws IOException {
        this.table = table(config);
        for (Route route : table.routes()) {
            URI upstream = Optional.ofNullable(config.upstreams().get(route.service()))
                    .orElseThrow(() -> new IllegalStateException("no address for " + route.service()));
            byName.put(route.name(), new Lane(route, upstream, config.connectTimeoutMillis(), config.rateFactor(), vertx, meters));
        }
    }

    public RouteTable table() {
        return table;
    }

    Optional<Lane> find(String path) {
        return table.find(path).map(route -> byName.get(route.name()));
    }

    @PreDestroy
    void close() {
        byName.values().forEach(lane -> lane.client.close());
    }

    private static RouteTable table(GatewayConfig config) throws IOException {
        try (InputStream yaml = config.routes().isPresent() ? Files.newInputStream(config.routes().get())
                : Lanes.class.getResourceAsStream("/routes.yaml")) {
            return RouteTable.read(yaml);
        }
    }
}
