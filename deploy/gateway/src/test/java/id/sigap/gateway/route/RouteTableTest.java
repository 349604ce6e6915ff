package id.sigap.gateway.route;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import id.sigap.contracts.event.Service;

class RouteTableTest {

    private static final String ONE = """
            routes:
              - name: auth
                service: auth-service
                paths: [ { prefix: /auth/v1 } ]
                timeoutMillis: 5000
                idleMillis: 10000
                body: BUFFERED
                maxBodyBytes: 65536
                maxConcurrent: 10
                perCaller: { perSecond: 1, burst: 1 }
                perAddress: { perSecond: 1, burst: 1 }
            """;

    private RouteTable table;

    @BeforeEach
    void theTableOfTheProduct() throws IOException {
        try (InputStream yaml = RouteTable.class.getResourceAsStream("/routes.yaml")) {
            table = RouteTable.read(yaml);
        }
    }

    @Test
    void everyPublicAddressHasItsRoute() {
        assertEquals("auth", nameOf("/auth/v1/tokens"));
        assertEquals("auth", nameOf("/.well-known/jwks.json"));
        assertEquals("membership", nameOf("/membership/v1/home"));
        assertEquals("claims", nameOf("/claims/v1"));
        assertEquals("claims", nameOf("/claims/v1/claims/1/documents"));
        assertEquals("claims-documents", nameOf("/claims/v1/documents/1"));
        assertEquals("biometric", nameOf("/biometric/v1/verifications/1/selfie"));
        assertEquals("payment", nameOf("/payment/v1/bills"));
        assertEquals("payment-snap", nameOf("/v1.0/transfer-va/payment"));
        assertEquals("notification", nameOf("/notification/v1/inbox"));
        assertEquals("notification-stream", nameOf("/notification/v1/stream"));
    }

    @Test
    void everyServiceHasARouteWithItsApiDescription() {
        Set<String> described = table.routes().stream().filter(r -> r.openapi() != null).map(Route::service).collect(Collectors.toSet());

        assertEquals(Arrays.stream(Service.values()).map(Service::serviceName).collect(Collectors.toSet()), described);
    }

    @Test
    void aPrefixMatchesWholePathElementsOnly() {
        for (String path : new String[] {"/", "/auth", "/auth/v10", "/auth/v1x/y", "/.well-known/jwks.json/x", "/q/health", "", "*"}) {
            assertTrue(table.find(path).isEmpty(), path);
        }
    }

    @Test
    void aPathThatCanBeReadInTwoWaysMatchesNothing() {
        for (String path : new String[] {"/auth/v1/..", "/auth/v1/./x", "/auth/v1/%2E%2e/q", "/auth/v1/a%2Fb", "/auth/v1//", "/auth/v1/a;b", "/auth/v1\\x",
            "/auth/v1/%252e"}) {
            assertTrue(table.find(path).isEmpty(), path);
        }
        assertEquals("auth", nameOf("/auth/v1/...x"));
    }

    @Test
    void aTableWithAMistakeIsRefused() {
        assertRefused(ONE.replace("timeoutMillis", "timeoutMilis"));
        assertRefused(ONE.replace("auth-service", "auth-servis"));
        assertRefused(ONE.replace("idleMillis: 10000", "idleMillis: 4000"));
        assertRefused(ONE.replace("maxBodyBytes: 65536", "maxBodyBytes: 6291456"));
        assertRefused(ONE.replace("prefix: /auth/v1", "prefix: /auth/v1/"));
        assertRefused(ONE.replace("prefix: /auth/v1", "prefix: /auth/v1, exact: /x"));
        assertRefused(ONE.replace("burst: 1", "burst: 0"));
        assertRefused(ONE.replace("maxConcurrent: 10", ""));
        assertRefused(ONE + ONE.substring("routes:\n".length()));
    }

    private String nameOf(String path) {
        return table.find(path).orElseThrow(() -> new AssertionError("no route for " + path)).name();
    }

    private static void assertRefused(String yaml) {
        assertThrows(Exception.class, () -> RouteTable.read(new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8))), yaml);
    }
}
