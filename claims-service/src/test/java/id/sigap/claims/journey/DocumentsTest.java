package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.document.CaseKind;
import id.sigap.claims.document.Documents;
import id.sigap.claims.document.DocumentsChanged.Change;
import id.sigap.testkit.Infra;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A document on its way from a phone to the case. */
@QuarkusTest
@WithTestResource(Infra.class)
class DocumentsTest {

    @Inject
    Documents documents;
    @Inject
    Told told;

    private Worker worker;
    private UUID claimId;
    private Uploader phone;

    @BeforeEach
    void aClaim() {
        worker = Worker.resigned(9_000_000);
        claimId = Api.filed(worker);
        phone = new Uploader(worker.token(), claimId);
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void aDocumentArrivesInPartsIsCheckedAndIsWhatWasSent() throws IOException {
        byte[] pdf = Uploader.pdf(300_000, 1);
        UUID document = UUID.fromString(phone.begin(Map.of("kind", "KK", "size", pdf.length, "sha256", sha256(pdf), "fileName", "Kartu keluarga Siti.pdf")).then()
                .statusCode(201).header("Location", org.hamcrest.Matchers.containsString("/claims/v1/documents/"))
                .body("state", equalTo("UPLOADING"), "kindText", equalTo("Family card (KK)"), "offset", equalTo(0), "fileName", nullValue())
                .extract().path("documentId"));
        assertEquals(0, phone.offset(document));

        HttpResponse<byte[]> first = phone.part(document, 0, Arrays.copyOf(pdf, 100_000));
        assertEquals(204, first.statusCode());
        assertEquals("100000", first.headers().firstValue("Upload-Offset").orElseThrow());
        assertEquals("1.0.0", first.headers().firstValue("Tus-Resumable").orElseThrow());
        assertEquals("300000", phone.head(document).headers().firstValue("Upload-Length").orElseThrow());
        assertEquals(204, phone.part(document, 100_000, Arrays.copyOfRange(pdf, 100_000, pdf.length)).statusCode());
        phone.awaitState(document, "READY");

        phone.get(document).then().body("sha256", equalTo(sha256(pdf)), "type", equalTo("PDF"), "fileName", equalTo("Kartu keluarga Siti.pdf"), "scanned", equalTo(false), "sameAs", nullValue(),
                "expiresAt", nullValue());
        HttpResponse<byte[]> content = phone.content(document);
        assertArrayEquals(pdf, content.body());
        assertEquals("application/pdf", content.headers().firstValue("Content-Type").orElseThrow());
        assertEquals("nosniff", content.headers().firstValue("X-Content-Type-Options").orElseThrow());
        assertEquals("default-src 'none'; sandbox", content.headers().firstValue("Content-Security-Policy").orElseThrow());
        assertTrue(content.headers().firstValue("Content-Disposition").orElseThrow().matches("attachment; filename=\"kk-[0-9a-f]{12}\\.pdf\""));
        assertEquals(List.of(Change.READY), told.of(claimId, document));
        assertEquals(List.of(document), documents.ready(CaseKind.CLAIM, claimId).stream().map(each -> each.id()).toList());
        assertFalse(documents.ready(CaseKind.CLAIM, claimId).toString().contains("Siti"));
        for (Path file : Stored.files(document)) {
            assertFalse(Stored.holds(file, Arrays.copyOfRange(pdf, 1_000, 1_032)), "the content lies open on the disk");
        }
        assertEquals(1, Stored.files(document).size());
    }

    @Test
    void anUploadThatBrokeOffGoesOnWithTheBytesThatArrived() throws IOException {
        byte[] pdf = Uploader.pdf(400_000, 2);
        UUID document = phone.begun("KTP", pdf.length);

        phone.breakOff(document, pdf, 150_001, 2 * 64 * 1024);
        await().atMost(Duration.ofSeconds(40)).until(() -> phone.offset(document) > 0);
        long arrived = phone.offset(document);
        assertTrue(arrived >= 2 * 64 * 1024 && arrived <= 150_001, () -> arrived + " bytes");
        assertEquals(204, phone.part(document, arrived, Arrays.copyOfRange(pdf, (int) arrived, pdf.length)).statusCode());
        phone.awaitState(document, "READY");

        assertArrayEquals(pdf, phone.content(document).body());
    }

    @Test
    void aPartThatDoesNotContinueIsRefusedWithThePlaceToContinueAt() {
        byte[] pdf = Uploader.pdf(1_000, 3);
        UUID document = phone.begun("KTP", pdf.length);
        assertEquals(204, phone.part(document, 0, Arrays.copyOf(pdf, 400)).statusCode());

        HttpResponse<byte[]> wrong = phone.part(document, 0, pdf);
        assertEquals(409, wrong.statusCode());
        assertTrue(Uploader.body(wrong).contains("urn:sigap:problem:upload-offset-wrong") && Uploader.body(wrong).contains("\"offset\":400"), Uploader.body(wrong));
        assertEquals(409, phone.part(document, 401, pdf).statusCode());
        assertEquals(204, phone.part(document, 400, new byte[0]).statusCode());
        assertEquals(400, phone.offset(document));
    }

    @Test
    void whatIsNoPictureAndNoPdfIsRefusedAndGone() {
        UUID document = phone.upload("KTP", "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8), "REFUSED");

        phone.get(document).then().body("reason", equalTo("TYPE"), "reasonText", equalTo("The content is no JPG, PNG or PDF"));
        assertEquals(409, phone.content(document).statusCode());
        assertEquals(List.of(Change.REFUSED), told.of(claimId, document));
        assertEquals(List.of(), documents.ready(CaseKind.CLAIM, claimId));
        await().atMost(Duration.ofSeconds(20)).until(() -> Stored.files(document).isEmpty());
        assertEquals(409, phone.part(document, 38, new byte[0]).statusCode());
    }

    @Test
    void whatIsNotWhatTheClientMeantIsRefused() {
        byte[] pdf = Uploader.pdf(1_000, 4);
        UUID document = UUID.fromString(phone.begin(Map.of("kind", "KTP", "size", 1_000, "sha256", sha256(Uploader.pdf(1_000, 5)))).then().statusCode(201)
                .extract().path("documentId"));
        assertEquals(204, phone.part(document, 0, pdf).statusCode());
        phone.awaitState(document, "REFUSED");
        phone.get(document).then().body("reason", equalTo("HASH"));
    }

    @Test
    void moreThanWasAnnouncedIsRefused() {
        UUID document = phone.begun("KTP", 500);
        HttpResponse<byte[]> answer = phone.part(document, 0, Uploader.pdf(501, 6));
        assertEquals(422, answer.statusCode(), () -> Uploader.body(answer));
        phone.get(document).then().body("state", equalTo("REFUSED"), "reason", equalTo("SIZE"));
    }

    @Test
    void theSameContentTwiceInOneClaimIsTold() {
        byte[] pdf = Uploader.pdf(2_000, 7);
        UUID first = phone.upload("KTP", pdf, "READY");
        UUID second = phone.upload("KK", pdf, "READY");
        phone.get(second).then().body("sameAs", equalTo(first.toString()));
        phone.get(first).then().body("sameAs", nullValue());
    }

    @Test
    void theListHasEachWithStateAndGoesOnByPages() {
        UUID first = phone.upload("KTP", Uploader.pdf(500, 8), "READY");
        UUID second = phone.begun("NPWP", 700);
        String next = Api.as(worker.token()).get(phone.list() + "?limit=1").then().statusCode(200)
                .body("items.size()", equalTo(1), "items[0].documentId", equalTo(first.toString()), "items[0].state", equalTo("READY")).extract().path("next");
        Api.as(worker.token()).get(phone.list() + "?limit=1&cursor=" + next).then().body("items[0].documentId", equalTo(second.toString()), "next", nullValue());
    }

    @Test
    void whatIsNotUsedCanBeTakenBack() {
        UUID document = phone.upload("KTP", Uploader.pdf(500, 9), "READY");
        Api.as(worker.token()).delete(Uploader.path(document)).then().statusCode(204);
        phone.get(document).then().statusCode(404);
        assertEquals(List.of(Change.READY, Change.DELETED), told.of(claimId, document));
        await().atMost(Duration.ofSeconds(20)).until(() -> Stored.files(document).isEmpty());
    }

    @Test
    void theSameKeyTwiceBeginsOneUpload() {
        String key = UUID.randomUUID().toString();
        String first = Api.as(worker.token()).header("Idempotency-Key", key).body(Map.of("kind", "KTP", "size", 10)).post(phone.list()).path("documentId");
        Api.as(worker.token()).header("Idempotency-Key", key).body(Map.of("kind", "KTP", "size", 10)).post(phone.list()).then().statusCode(201)
                .body("documentId", equalTo(first));
        Api.as(worker.token()).get(phone.list()).then().body("items.size()", equalTo(1));
    }
}
