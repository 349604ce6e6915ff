package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.testkit.Infra;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** While the queue is full: a selfie is refused for its head alone, and what becomes of a client that goes on sending. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class TurnedAwayTest {

    private static final int LENGTH = 1_000_000;
    private static final byte[] SOME = new byte[10_000];
    private static final String TARGET = Member.PATH + "?operationId=" + UUID.randomUUID();

    @Inject
    Rows rows;

    @Inject
    MeterRegistry metrics;

    @Inject
    Vertx vertx;

    @BeforeEach
    void theQueueIsFull() {
        // twenty selfies that another process is reading
        rows.run("insert into face_job (id, kind, subject, queued_at, claimed_until) select gen_random_uuid(), 'SELFIE', gen_random_uuid(), now(), "
                + "now() + interval '1 hour' from generate_series(1, 20)");
        await().until(() -> strangerIsTold(429));
    }

    @AfterEach
    void thereIsRoomAgain() {
        rows.run("delete from face_job where claimed_until > now() + interval '30 minutes'");
        await().until(() -> strangerIsTold(401));
    }

    /** Who sent it is looked up only once there is room. */
    private static boolean strangerIsTold(int status) {
        return given().contentType("image/jpeg").body(new byte[] {1}).post(TARGET).statusCode() == status;
    }

    private static String head(int length) {
        return "POST " + TARGET + " HTTP/1.1\r\nHost: localhost\r\nAccept-Language: en\r\nContent-Type: image/jpeg\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static void write(Socket socket, String head, byte[] body) throws IOException {
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
        socket.getOutputStream().flush();
    }

    private record Answer(String status, Map<String, String> headers, String body) {

        static Answer read(BufferedReader from) throws IOException {
            String status = from.readLine();
            Map<String, String> headers = new HashMap<>();
            for (String line = from.readLine(); !line.isEmpty(); line = from.readLine()) {
                headers.put(line.substring(0, line.indexOf(':')).toLowerCase(java.util.Locale.ROOT), line.substring(line.indexOf(':') + 1).strip());
            }
            char[] body = new char[Integer.parseInt(headers.getOrDefault("content-length", "0"))];
            for (int read = 0; read < body.length;) {
                read += from.read(body, read, body.length - read);
            }
            return new Answer(status, headers, new String(body));
        }
    }

    @Test
    void theAnswerDoesNotWaitForTheBody() throws IOException {
        double before = metrics.counter("face.uploads.turned.away").count();
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(10_000);
            write(socket, head(LENGTH), new byte[0]);
            BufferedReader answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));

            Answer answer = Answer.read(answers);

            assertTrue(answer.status.startsWith("HTTP/1.1 429"), answer.status);
            assertEquals("application/problem+json", answer.headers.get("content-type"));
            assertEquals("en", answer.headers.get("content-language"));
            assertTrue(Integer.parseInt(answer.headers.get("retry-after")) >= 1, answer.headers::toString);
            assertTrue(answer.body.contains("\"urn:sigap:problem:queue-full\""), answer.body);
            assertEquals(before + 1, metrics.counter("face.uploads.turned.away").count());

            // a client that sends all before it listens has lost nothing, and its connection goes on
            write(socket, "", new byte[LENGTH]);
            write(socket, "GET " + Member.PATH + "/" + UUID.randomUUID() + " HTTP/1.1\r\nHost: localhost\r\n\r\n", new byte[0]);
            Answer next = Answer.read(answers);
            assertTrue(next.status.startsWith("HTTP/1.1 401"), next.status);
        }
    }

    @Test
    void whoDoesNotComeToAnEndIsCutOff() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(10_000);
            write(socket, head(LENGTH), SOME);
            BufferedReader answers = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            assertTrue(Answer.read(answers).status.startsWith("HTTP/1.1 429"));

            assertEquals(-1, answers.read(), "after a few seconds");
        }
    }

    @Test
    void overHttp2OnlyTheRequestEndsAndTheConnectionGoesOn() throws Exception {
        HttpClient client = vertx.createHttpClient(new HttpClientOptions().setProtocolVersion(HttpVersion.HTTP_2).setHttp2ClearTextUpgrade(false)
                .setHttp2MaxPoolSize(1).setDefaultHost("127.0.0.1").setDefaultPort(RestAssured.port));
        try {
            HttpClientRequest post = got(client.request(HttpMethod.POST, TARGET));
            post.putHeader("Content-Type", "image/jpeg").putHeader("Content-Length", Integer.toString(LENGTH)).write(Buffer.buffer(SOME));

            HttpClientResponse refused = got(post.response());

            assertEquals(429, refused.statusCode());
            assertTrue(Integer.parseInt(refused.getHeader("Retry-After")) >= 1);
            await().pollDelay(Duration.ofSeconds(6)).until(() -> true);
            HttpClientRequest get = got(client.request(HttpMethod.GET, Member.PATH + "/" + UUID.randomUUID()));
            assertEquals(401, got(get.send()).statusCode());
            assertEquals(post.connection(), get.connection());
        } finally {
            client.close();
        }
    }

    private static <T> T got(io.vertx.core.Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }

    @Test
    void whatIsNoSelfieIsNotConcerned() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();

        given().auth().oauth2(member.token).get(Member.PATH + "?operationId=" + bindingId).then().statusCode(200).body("next", equalTo("SEND_PICTURE"));
        member.tries(bindingId, Member.SELFIE).statusCode(429).body("type", equalTo("urn:sigap:problem:queue-full"))
                .header("Retry-After", Integer::valueOf, greaterThanOrEqualTo(1));
        assertEquals(0, rows.count("verification where operation_id = ?", bindingId));
    }
}
