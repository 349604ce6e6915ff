package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.testkit.Infra;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A selfie over a network that breaks. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class SelfieUploadTest {

    private static final String PATH = "/biometric/v1/uploads";
    private static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @Inject
    Rows rows;

    private final Member member = Member.known();
    private UUID bindingId;

    @BeforeEach
    void aBinding() {
        CivilRegistryServer.up();
        bindingId = member.asksForBinding();
    }

    private ValidatableResponse begins(int size) {
        return given().auth().oauth2(member.token).header("Idempotency-Key", UUID.randomUUID().toString()).contentType("application/json")
                .body(Map.of("operationId", bindingId, "size", size)).post(PATH).then();
    }

    private UUID begun(int size) {
        return UUID.fromString(begins(size).statusCode(201).header("Tus-Resumable", "1.0.0").extract().path("uploadId"));
    }

    private ValidatableResponse looks(UUID upload) {
        return given().auth().oauth2(member.token).get(PATH + "/" + upload).then();
    }

    private HttpRequest.Builder request(Member who, UUID upload) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + RestAssured.port + PATH + "/" + upload)).header("Authorization", "Bearer " + who.token)
                .header("Accept-Language", "en").timeout(PATIENCE);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    private long offset(UUID upload) throws IOException, InterruptedException {
        return send(request(member, upload).HEAD()).headers().firstValueAsLong("Upload-Offset").orElse(-1);
    }

    private HttpResponse<String> part(UUID upload, long offset, byte[] bytes) throws IOException, InterruptedException {
        return send(request(member, upload).header("Content-Type", "application/offset+octet-stream").header("Upload-Offset", Long.toString(offset))
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    private static byte[] from(byte[] picture, long offset) {
        return Arrays.copyOfRange(picture, (int) offset, picture.length);
    }

    private static UUID selfieOf(HttpResponse<String> answer) {
        String location = answer.headers().firstValue("Location").orElseThrow();
        return UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
    }

    @Test
    void partsBecomeASelfieLikeAnyOther() throws Exception {
        UUID upload = begun(Member.SELFIE.length);
        assertEquals(0, offset(upload));

        assertEquals(204, part(upload, 0, Arrays.copyOf(Member.SELFIE, 5_000)).statusCode());
        assertEquals(5_000, offset(upload));
        HttpResponse<String> last = part(upload, 5_000, from(Member.SELFIE, 5_000));

        assertEquals(204, last.statusCode(), last::body);
        assertEquals("MATCH", member.awaitState(selfieOf(last), "DONE").getString("outcome"));
        looks(upload).statusCode(200).body("state", equalTo("SENT")).body("verificationId", equalTo(selfieOf(last).toString()));
        assertEquals(0, rows.count("selfie_piece where upload_id = ?", upload));
        assertEquals(409, part(upload, Member.SELFIE.length, new byte[0]).statusCode());
    }

    @Test
    void afterATunnelItGoesOnWhereItBroke() throws Exception {
        byte[] picture = Arrays.copyOf(Member.SELFIE, Member.SELFIE.length + 200_000);
        UUID upload = begun(picture.length);
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.getOutputStream().write(("PATCH " + PATH + "/" + upload + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + member.token
                    + "\r\nUpload-Offset: 0\r\nContent-Type: application/offset+octet-stream\r\nContent-Length: " + picture.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(picture, 0, 150_000);
            socket.getOutputStream().flush();
            await().atMost(PATIENCE).until(() -> rows.count("selfie_piece where upload_id = ?", upload) >= 1);
            assertEquals(423, part(upload, 0, new byte[1]).statusCode(), "one at a time");
        }
        await().atMost(PATIENCE).until(() -> offset(upload) > 0);

        HttpResponse<String> rest = part(upload, offset(upload), from(picture, offset(upload)));

        assertEquals(204, rest.statusCode(), rest::body);
        assertEquals("MATCH", member.awaitState(selfieOf(rest), "DONE").getString("outcome"), "what hangs behind the picture is cut off");
    }

    @Test
    void whatIsNoPictureIsRefusedOnceItIsWhole() throws Exception {
        UUID upload = begun(100);

        HttpResponse<String> answer = part(upload, 0, new byte[100]);

        assertEquals(415, answer.statusCode());
        looks(upload).body("state", equalTo("REFUSED")).body("refusal", equalTo("urn:sigap:problem:not-a-picture"));
        assertEquals(0, rows.count("selfie_piece where upload_id = ?", upload));
    }

    @Test
    void whereTheQueueIsFullNothingNeedsToBeSentAgain() throws Exception {
        UUID upload = begun(Member.SELFIE.length);
        rows.run("insert into face_job (id, kind, subject, queued_at, claimed_until) select gen_random_uuid(), 'SELFIE', gen_random_uuid(), now(), "
                + "now() + interval '1 hour' from generate_series(1, 20)");
        try {
            HttpResponse<String> full = part(upload, 0, Member.SELFIE);
            assertEquals(429, full.statusCode());
            assertTrue(full.headers().firstValueAsLong("Retry-After").orElse(0) >= 1);
        } finally {
            rows.run("delete from face_job where claimed_until > now() + interval '30 minutes'");
        }
        assertEquals(Member.SELFIE.length, offset(upload));

        HttpResponse<String> again = part(upload, Member.SELFIE.length, new byte[0]);

        assertEquals(204, again.statusCode(), again::body);
        assertEquals("MATCH", member.awaitState(selfieOf(again), "DONE").getString("outcome"));
    }

    @Test
    void whatDoesNotFitIsTold() throws Exception {
        UUID upload = begun(1_000);
        HttpResponse<String> wrong = part(upload, 7, new byte[1]);
        assertEquals(409, wrong.statusCode());
        assertTrue(wrong.body().contains("upload-offset-wrong") && wrong.body().contains("\"offset\":0"), wrong::body);
        assertEquals(400, send(request(member, upload).header("Content-Type", "application/offset+octet-stream").header("Upload-Offset", "x")
                .method("PATCH", HttpRequest.BodyPublishers.noBody())).statusCode());
        assertEquals(412, send(request(member, upload).header("Tus-Resumable", "0.2.2").HEAD()).statusCode());
        assertEquals(422, part(upload, 0, new byte[1_001]).statusCode());
        looks(upload).body("state", equalTo("REFUSED")).body("refusal", equalTo("urn:sigap:problem:upload-longer-than-said"));
        begins(5_000_001).statusCode(413).body("type", equalTo("urn:sigap:problem:picture-too-large")).body("field", equalTo("size"));
        begins(0).statusCode(400);
    }

    @Test
    void aStrangerFindsNothing() throws Exception {
        UUID upload = begun(1_000);
        Member stranger = Member.known();
        assertEquals(404, send(request(stranger, upload).HEAD()).statusCode());
        given().auth().oauth2(stranger.token).get(PATH + "/" + upload).then().statusCode(404);
        given().auth().oauth2(stranger.token).delete(PATH + "/" + upload).then().statusCode(404);
        assertEquals(404, send(request(stranger, upload).header("Content-Type", "application/offset+octet-stream").header("Upload-Offset", "0")
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(new byte[1]))).statusCode());
    }

    @Test
    void onlySoManyAreUnderWayAndOneMayBeTakenBack() throws Exception {
        UUID first = begun(1_000);
        begun(1_000);
        begun(1_000);
        begins(1_000).statusCode(409).body("type", equalTo("urn:sigap:problem:too-many-uploads"));

        given().auth().oauth2(member.token).delete(PATH + "/" + first).then().statusCode(204);

        begun(1_000);
        assertEquals(410, part(first, 0, new byte[1]).statusCode());
    }

    @Test
    void oneThatDoesNotBecomeWholeInTimeIsGivenUp() throws Exception {
        UUID upload = begun(1_000);
        assertEquals(204, part(upload, 0, new byte[500]).statusCode());
        rows.run("update selfie_upload set expires_at = now() - interval '1 second' where id = ?", upload);
        assertEquals(410, send(request(member, upload).HEAD()).statusCode());

        rows.run("update timer set due_at = now() where kind = 'selfie-upload-expiry' and key = ?", upload.toString());

        await().atMost(PATIENCE).until(() -> rows.count("selfie_upload where id = ? and state = 'EXPIRED'", upload) == 1);
        assertEquals(0, rows.count("selfie_piece where upload_id = ?", upload));
        rows.run("update selfie_upload set created_at = now() - interval '25 hours' where id = ?", upload);
        rows.run("update timer set due_at = now() where kind = 'selfie-upload-expiry' and key = ?", upload.toString());
        await().atMost(PATIENCE).until(() -> rows.count("selfie_upload where id = ?", upload) == 0);
    }
}
