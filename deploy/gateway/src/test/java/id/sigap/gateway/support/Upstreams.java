package id.sigap.gateway.support;

import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.vertx.core.Vertx;

/** Real servers behind the gateway under test: one per service, and none for payment. */
public final class Upstreams implements QuarkusTestResourceLifecycleManager {

    private Vertx vertx;

    @Override
    public Map<String, String> start() {
        vertx = Vertx.vertx();
        Map<String, String> config = new HashMap<>();
        try {
            for (String service : new String[] {"auth", "membership", "claims", "biometric", "notification"}) {
                config.put("sigap.gateway.upstreams." + service + "-service", "http://127.0.0.1:" + new Upstream(vertx).start());
            }
            config.put("sigap.gateway.upstreams.payment-service", "http://127.0.0.1:" + unusedPort());
            config.put("sigap.gateway.routes", Path.of(Upstreams.class.getResource("/routes-test.yaml").toURI()).toString());
        } catch (Exception e) {
            throw new IllegalStateException("the upstream servers did not start", e);
        }
        return config;
    }

    private static int unusedPort() throws java.io.IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void stop() {
        vertx.close();
    }
}
