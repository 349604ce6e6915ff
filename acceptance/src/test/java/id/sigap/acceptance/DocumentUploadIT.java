package id.sigap.acceptance;

import static id.sigap.acceptance.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Patience;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.UploadProblem;
import id.sigap.local.Part;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** A member's papers on their way from a phone, over a network that breaks off. */
@ExtendWith(SuiteUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DocumentUploadIT {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String PART = "application/offset+octet-stream";
    private static final int SEED = 20_261_130;
    private World world;
    private Claimant claimant;
    private Api phone;

    @BeforeAll
    void aMemberClaimed(World given) {
        world = given;
        claimant = Claimant.filed(world);
        phone = claimant.member().app();
    }

    @Test
    void whatBrokeOffGoesOnWhereItStoppedAndIsReadAsItWasSent() throws IOException {
        byte[] scan = pdf(400_000);
        String document = begun("KTP", scan, "ktp-siti.pdf");
        assertEquals(0, offset(document));

        // when the phone is cut off in the middle of a part
        breakOff(document, scan, 250_000);
        long arrived = Patience.until("what arrived to be kept", SOON, () -> head(document), answer -> offset(answer) > 0).raw().headers()
                .firstValueAsLong("Upload-Offset").orElseThrow();
        assertTrue(arrived <= 250_000, () -> arrived + " bytes");
        // then it is told where to go on, whoever asks to go on elsewhere is refused, and two more parts end it
        Api.Answer wrong = refused(UploadProblem.UPLOAD_OFFSET_WRONG, phone, app -> part(app, document, arrived + 1, PART, new byte[1]));
        assertEquals(arrived, wrong.body().path("offset").asLong());
        int middle = (int) arrived + 50_000;
        assertEquals(middle, offset(part(phone, document, arrived, PART, Arrays.copyOfRange(scan, (int) arrived, middle)).expect(204)));
        part(phone, document, middle, PART, Arrays.copyOfRange(scan, middle, scan.length)).expect(204);

        JsonNode ready = await(document, "READY");
        assertEquals("PDF", ready.path("type").asText());
        assertEquals(sha256(scan), ready.path("sha256").asText());
        assertEquals("ktp-siti.pdf", ready.path("fileName").asText());
        assertArrayEquals(scan, phone.get("/claims/v1/documents/" + document + "/content").expect(200).raw().body());
        assertTrue(papers().contains(document));
    }

    @Test
    void whatIsNoPictureAndNoPdfIsRefusedAndCannotBeRead() {
        byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
        String document = begun("KK", page, "kk.pdf");
        part(phone, document, 0, PART, page).expect(204);

        JsonNode refused = await(document, "REFUSED");
        assertEquals("TYPE", refused.path("reason").asText());
        assertEquals("The content is no JPG, PNG or PDF", refused.path("reasonText").asText());
        refused(ClaimsProblem.DOCUMENT_NOT_READY, phone, app -> app.get("/claims/v1/documents/" + document + "/content"));
        refused(UploadProblem.UPLOAD_ENDED, phone, app -> part(app, document, page.length, PART, new byte[1]));
    }

    @Test
    void aPartIsSentAsAPartOfATusUpload() {
        byte[] scan = pdf(1_000);
        String document = begun("KPJ", scan, "kartu.pdf");

        refused(CommonProblem.UNSUPPORTED_MEDIA_TYPE, phone, app -> part(app, document, 0, "application/pdf", scan));
        refused(UploadProblem.TUS_VERSION_UNSUPPORTED, phone.with("Tus-Resumable", "0.2.2"), app -> part(app, document, 0, PART, scan));
        assertEquals(0, offset(document), "nothing of it was kept");
        refused(ClaimsProblem.DOCUMENT_TOO_LARGE, phone, app -> app.post(list(), Map.of("kind", "KPJ", "size", 50_000_000)));
    }

    private String begun(String kind, byte[] content, String name) {
        Api.Answer begun = phone.post(list(), Map.of("kind", kind, "size", content.length, "sha256", sha256(content), "fileName", name)).expect(201);
        assertEquals("UPLOADING", begun.text("/state"));
        return begun.locatedId();
    }

    /** Announces all of it and hangs up once a part of it lies in the store, as a phone in a tunnel does. */
    private void breakOff(String document, byte[] content, int after) throws IOException {
        URI gateway = phone.base();
        try (Socket socket = new Socket(gateway.getHost(), gateway.getPort())) {
            OutputStream out = socket.getOutputStream();
            out.write(("PATCH /claims/v1/documents/" + document + " HTTP/1.1\r\nHost: " + gateway.getAuthority() + "\r\nAuthorization: Bearer " + phone.token()
                    + "\r\nUpload-Offset: 0\r\nContent-Type: " + PART + "\r\nContent-Length: " + content.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            out.write(content, 0, after);
            out.flush();
            Patience.until("a part to be stored", SOON, () -> stored(document) > after / 2);
        }
    }

    private long stored(String document) {
        try (Stream<Path> all = Files.walk(Path.of(world.suite().environment(Part.CLAIMS).get("SIGAP_CLAIMS_DOCUMENTS_DIRECTORY")))) {
            return all.filter(file -> file.getFileName().toString().startsWith(document)).mapToLong(file -> file.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Api.Answer part(Api app, String document, long offset, String type, byte[] bytes) {
        return app.send(app.request("/claims/v1/documents/" + document).header("Content-Type", type).header("Upload-Offset", Long.toString(offset))
                .method("PATCH", HttpRequest.BodyPublishers.ofByteArray(bytes)));
    }

    private Api.Answer head(String document) {
        return phone.send(phone.request("/claims/v1/documents/" + document).method("HEAD", HttpRequest.BodyPublishers.noBody()));
    }

    private long offset(String document) {
        return offset(head(document).expect(200));
    }

    private static long offset(Api.Answer answer) {
        return answer.raw().headers().firstValueAsLong("Upload-Offset").orElse(-1);
    }

    private JsonNode await(String document, String state) {
        return Patience.until("the document to be " + state, SOON, () -> phone.get("/claims/v1/documents/" + document), answer -> state.equals(answer.text("/state"))).body();
    }

    private String papers() {
        return phone.get(list()).expect(200).body().toString();
    }

    private String list() {
        return "/claims/v1/claims/" + claimant.claim() + "/documents";
    }

    private static byte[] pdf(int size) {
        byte[] content = new byte[size];
        new Random(SEED + size).nextBytes(content);
        byte[] first = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(first, 0, content, 0, first.length);
        return content;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
