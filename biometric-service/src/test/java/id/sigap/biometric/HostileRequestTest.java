package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.Faces;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a client may not do, and what it is told. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class HostileRequestTest {

    @Inject
    Rows rows;

    @BeforeEach
    void registryAnswers() {
        CivilRegistryServer.up();
    }

    @Test
    void anotherMembersOperationLooksLikeOneThatDoesNotExist() {
        Member victim = Member.known();
        UUID bindingId = victim.asksForBinding();
        UUID verification = victim.sends(bindingId, Member.SELFIE);
        Member stranger = Member.known();

        String others = stranger.tries(bindingId, Member.SELFIE).statusCode(404).extract().asString();
        String none = stranger.tries(UUID.randomUUID(), Member.SELFIE).statusCode(404).extract().asString();

        assertEquals(withoutTrace(none), withoutTrace(others));
        for (String address : new String[]{"?operationId=" + bindingId, "?operationId=" + UUID.randomUUID(), "/" + verification, "/" + UUID.randomUUID()}) {
            given().auth().oauth2(stranger.token).get(Member.PATH + address).then().statusCode(404).body("type", equalTo("urn:sigap:problem:not-found"));
        }
        given().auth().oauth2(stranger.token).header("Idempotency-Key", UUID.randomUUID().toString()).post(Member.PATH + "/" + verification + "/review")
                .then().statusCode(404);
    }

    private static String withoutTrace(String problem) {
        return problem.replaceAll("\"traceId\":\"[^\"]*\",?", "");
    }

    @Test
    void whatIsNoPictureIsRefusedAtOnce() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();

        member.tries(bindingId, "<html>".getBytes(StandardCharsets.UTF_8)).statusCode(415).body("type", equalTo("urn:sigap:problem:not-a-picture"));
        member.tries(bindingId, new byte[0]).statusCode(415).body("type", equalTo("urn:sigap:problem:not-a-picture"));
        member.tries(bindingId, Faces.encode(Faces.image("selfie.jpg"), "gif")).statusCode(415);
        member.tries(bindingId, Arrays.copyOf(Member.SELFIE, 5000)).statusCode(422).body("type", equalTo("urn:sigap:problem:picture-damaged"));
        member.tries(bindingId, "{}".getBytes(StandardCharsets.UTF_8), "application/json", UUID.randomUUID().toString()).statusCode(415)
                .body("type", equalTo("urn:sigap:problem:unsupported-media-type"));
        assertEquals(0, rows.count("verification where operation_id = ?", bindingId), "nothing was kept");
    }

    @Test
    void whatIsTooLargeIsRefused() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();

        member.tries(bindingId, Arrays.copyOf(Member.SELFIE, 5_000_001)).statusCode(413).body("type", equalTo("urn:sigap:problem:picture-too-large"));
        member.tries(bindingId, bomb()).statusCode(413).body("type", equalTo("urn:sigap:problem:picture-too-large"))
                .body("detail", equalTo("At most 5 MB and 12 megapixels, as WebP 4 megapixels. Send what is larger than that as JPEG."));
    }

    @Test
    void aFloodOfBytesIsCutOffBeforeItArrives() throws IOException {
        try (Socket socket = beginsToSend(80_000_000)) {
            socket.setSoTimeout(10_000);

            String status = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII)).readLine();

            assertTrue(status.startsWith("HTTP/1.1 413"), status);
        }
    }

    @Test
    void slowSendersDoNotFillTheMemoryAndOthersAreToldToComeBack() throws IOException {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        List<Socket> slow = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            slow.add(beginsToSend(Member.SELFIE.length));
        }

        await().until(() -> member.tries(bindingId, new byte[]{1}).extract().statusCode() == 429);
        for (Socket socket : slow) {
            socket.close();
        }

        await().until(() -> member.tries(bindingId, Member.SELFIE).extract().statusCode() == 202);
    }

    /** Spoken by hand, since a polite client would send all of it before it listens. */
    private static Socket beginsToSend(int length) throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        String head = "POST " + Member.PATH + "?operationId=" + UUID.randomUUID() + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                + Member.known().token + "\r\nIdempotency-Key: " + UUID.randomUUID() + "\r\nContent-Type: image/jpeg\r\nContent-Length: " + length
                + "\r\n\r\n";
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(Member.SELFIE, 0, 1000);
        socket.getOutputStream().flush();
        return socket;
    }

    /** A small file that says it has 2.5 thousand million pixels. */
    private static byte[] bomb() {
        byte[] png = Faces.encode(Faces.blank(10, 10), "png");
        ByteBuffer.wrap(png).putInt(16, 50_000).putInt(20, 50_000);
        return png;
    }

    @Test
    void aFullQueueSaysWhenToTryAgain() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        // twenty selfies that another process is reading
        rows.run("insert into face_job (id, kind, subject, queued_at, claimed_until) select gen_random_uuid(), 'SELFIE', gen_random_uuid(), now(), "
                + "now() + interval '1 hour' from generate_series(1, 20)");
        try {
            member.tries(bindingId, Member.SELFIE).statusCode(429).body("type", equalTo("urn:sigap:problem:queue-full"))
                    .header("Retry-After", Integer::valueOf, greaterThanOrEqualTo(1));
        } finally {
            rows.run("delete from face_job where claimed_until > now() + interval '30 minutes'");
        }
        await().until(() -> member.tries(bindingId, Member.SELFIE).extract().statusCode() == 202);
    }

    @Test
    void oneAccountSendsOnlySoManyPicturesADay() {
        Member member = Member.known();
        UUID bindingId = member.asksForBinding();
        byte[] wall = Faces.encode(Faces.blank(200, 200), "jpg");
        for (int i = 0; i < 6; i++) {
            assertEquals("BAD_PICTURE", member.isJudged(bindingId, wall).getString("outcome"));
        }

        member.tries(bindingId, wall).statusCode(429).body("type", equalTo("urn:sigap:problem:too-many-pictures"));
    }

    @Test
    void strangersAndOtherRolesStayOut() {
        UUID id = UUID.randomUUID();
        given().get(Member.PATH + "?operationId=" + id).then().statusCode(401).body("type", equalTo("urn:sigap:problem:unauthenticated"));
        given().contentType("image/jpeg").body(Member.SELFIE).post(Member.PATH + "?operationId=" + id).then().statusCode(401);
        given().auth().oauth2(TestTokens.officer(id)).get(Member.PATH + "?operationId=" + id).then().statusCode(403);
        given().auth().oauth2(Member.known().token).get("/biometric/v1/reviews").then().statusCode(403);
        given().auth().oauth2(Member.known().token).get("/biometric/v1/reviews/" + id + "/pictures/selfie").then().statusCode(403);
    }

    @Test
    void nonsenseInTheAddressIsTheClientsFault() {
        String token = Member.known().token;
        given().auth().oauth2(token).get(Member.PATH).then().statusCode(400).body("field", equalTo("operationId"));
        given().auth().oauth2(token).get(Member.PATH + "?operationId=x").then().statusCode(404);
        given().auth().oauth2(token).get(Member.PATH + "/x").then().statusCode(404);
        given().auth().oauth2(token).contentType("image/jpeg").body(Member.SELFIE).post(Member.PATH + "?operationId=" + UUID.randomUUID()).then()
                .statusCode(400).body("type", equalTo("urn:sigap:problem:idempotency-key-required"));
    }
}
