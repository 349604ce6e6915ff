package id.sigap.payment.bank;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import id.sigap.payment.bank.snap.SnapTransport;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.testkit.Infra;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class BankHealthTest {

    @Inject
    GuardedTransport transport;

    @Test
    void theWorldShowsWhatTheLastCallMetAndTheServiceStaysInRotation() throws Exception {
        assertThrows(SnapTransport.NotSent.class, () -> transport.exchange(call(URI.create("http://127.0.0.1:" + freePort()))));
        bank().body("status", equalTo("DOWN")).body("data.reason", equalTo("no connection"));
        RestAssured.get("/q/health/ready").then().statusCode(200);

        HttpServer answering = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1);
        answering.createContext("/busy", exchange -> answer(exchange, 503));
        answering.createContext("/", exchange -> answer(exchange, 404));
        answering.start();
        try {
            URI base = URI.create("http://127.0.0.1:" + answering.getAddress().getPort());
            transport.exchange(call(base.resolve("/busy")));
            bank().body("status", equalTo("DOWN")).body("data.reason", equalTo("status 503"));
            transport.exchange(call(base.resolve("/any")));
            bank().body("status", equalTo("UP"));
        } finally {
            answering.stop(0);
        }
    }

    private static void answer(HttpExchange exchange, int status) throws IOException {
        exchange.sendResponseHeaders(status, -1);
        exchange.close();
    }

    private static ValidatableResponse bank() {
        return RestAssured.get("/q/health/group/world").then().rootPath("checks.find { it.name == 'bank' }");
    }

    private static HttpRequest call(URI address) {
        return HttpRequest.newBuilder(address).timeout(Duration.ofSeconds(5)).build();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
