package id.sigap.claims.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.auth.Role;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who may do what with documents, how many, how large and how long. */
@QuarkusTest
@WithTestResource(Infra.class)
class DocumentLimitsTest {

    private static final long LARGEST = 6L << 20;

    @Inject
    AgroalDataSource database;
    @Inject
    TestClock clock;

    private final UUID officerId = Ids.next();
    private final String officer = TestTokens.supervisor(officerId);
    private Worker worker;
    private UUID claimId;
    private Uploader phone;

    @BeforeEach
    void aClaim() {
        worker = Worker.resigned(20_000_000);
        claimId = Api.filed(worker);
        // outlives the days that these tests let pass
        String token = TestTokens.token(worker.accountId, Set.of(Role.MEMBER),
                Map.of("pid", worker.personId.toString(), "exp", Instant.now().plus(Duration.ofDays(3)).getEpochSecond()));
        phone = new Uploader(token, claimId);
    }

    @AfterEach
    void presentTime() {
        clock.reset();
    }

    @Test
    void aStrangerSeesNothingAndAddsNothing() {
        UUID document = phone.upload("KTP", Uploader.pdf(500, 20), "READY");
        Uploader stranger = new Uploader(new Worker().token(), claimId);

        stranger.begin("KTP", 500).then().statusCode(404);
        stranger.get(document).then().statusCode(404);
        assertEquals(404, stranger.content(document).statusCode());
        assertEquals(404, stranger.head(document).statusCode());
        assertEquals(404, stranger.part(document, 500, new byte[1]).statusCode());
        Api.as(new Worker().token()).get(phone.list()).then().statusCode(404);
        Api.as(new Worker().token()).delete(Uploader.path(document)).then().statusCode(404);
        Api.as(TestTokens.unbound(Ids.next())).get(phone.list()).then().statusCode(409).body("type", equalTo("urn:sigap:problem:not-bound-yet"));
    }

    @Test
    void anOfficerReadsWhatIsInReviewOnRecordAndWhatWasReadStays() throws SQLException {
        UUID document = phone.upload("PHK_PROOF", Uploader.pdf(70_000, 21), "READY");
        Uploader desk = new Uploader(officer, claimId);
        desk.get(document).then().statusCode(404);

        Others.toReview(worker, claimId, 20_000_000);
        Api.as(TestTokens.officer(Ids.next())).get(phone.list()).then().statusCode(404);
        Api.as(officer).get(phone.list()).then().statusCode(200).body("items[0].scanned", equalTo(false), "items[0].scannedText", equalTo("Not scanned for viruses"), "items[0].state", equalTo("READY"));
        assertEquals(70_000, desk.content(document).body().length);
        desk.begin("KTP", 500).then().statusCode(409).body("type", equalTo("urn:sigap:problem:documents-closed"));
        assertEquals(404, desk.part(document, 0, new byte[1]).statusCode());
        Api.as(officer).delete(Uploader.path(document)).then().statusCode(403);

        assertEquals(List.of("documents", "document-content"), readsOf(officerId));
        phone.get(document).then().body("used", equalTo(true));
        Api.as(worker.token()).delete(Uploader.path(document)).then().statusCode(409).body("type", equalTo("urn:sigap:problem:document-in-use"));
    }

    private List<String> readsOf(UUID reader) throws SQLException {
        try (Connection c = database.getConnection(); PreparedStatement ask = c.prepareStatement("select what from officer_read where officer_id = ? and claim_id = ? order by read_at")) {
            ask.setObject(1, reader);
            ask.setObject(2, claimId);
            ResultSet rows = ask.executeQuery();
            List<String> found = new java.util.ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    @Test
    void aClaimThatHasEndedTakesNoMore() {
        UUID document = phone.upload("KTP", Uploader.pdf(500, 22), "READY");
        UUID begun = phone.begun("KK", 500);
        Api.post(worker.token(), "/claims/v1/claims/" + claimId + "/withdrawal", "").then().statusCode(200);

        phone.begin("KK", 500).then().statusCode(409).body("type", equalTo("urn:sigap:problem:documents-closed"));
        assertEquals(409, phone.part(begun, 0, Uploader.pdf(500, 23)).statusCode());
        Api.as(worker.token()).delete(Uploader.path(document)).then().statusCode(409);
        assertEquals(200, phone.content(document).statusCode());
    }

    @Test
    void noDocumentIsTooLargeAndTheLargestFits() {
        phone.begin("KTP", LARGEST + 1).then().statusCode(413).body("type", equalTo("urn:sigap:problem:document-too-large"), "largest", equalTo((int) LARGEST));
        phone.upload("KTP", Uploader.pdf((int) LARGEST, 24), "READY");
    }

    @Test
    void aClaimHasSoManyDocumentsAtMost() {
        for (int i = 0; i < 30; i++) {
            phone.begun("OTHER", 10);
        }
        phone.begin("OTHER", 10).then().statusCode(409).body("type", equalTo("urn:sigap:problem:too-many-documents"), "most", equalTo(30));
    }

    @Test
    void aPersonBeginsSoManyBytesADayAndGoesOnTheNext() {
        for (int i = 0; i < 20; i++) {
            phone.begun("OTHER", LARGEST);
        }
        phone.begin("OTHER", LARGEST).then().statusCode(429).body("type", equalTo("urn:sigap:problem:uploads-spent")).header("Retry-After", notNullValue());
        clock.advance(Duration.ofDays(1));
        phone.begin("OTHER", LARGEST).then().statusCode(201);
    }

    @Test
    void anUploadThatIsNotCompleteInADayExpires() {
        UUID document = phone.begun("KTP", 1_000);
        assertEquals(204, phone.part(document, 0, Uploader.pdf(500, 25)).statusCode());
        UUID whole = phone.upload("KK", Uploader.pdf(500, 26), "READY");

        clock.advance(Duration.ofHours(25));
        HttpResponse<byte[]> late = phone.part(document, 500, new byte[500]);
        assertEquals(410, late.statusCode());
        assertTrue(Uploader.body(late).contains("urn:sigap:problem:upload-expired"));
        assertEquals(410, phone.head(document).statusCode());
        phone.awaitState(document, "EXPIRED");
        phone.get(whole).then().body("state", equalTo("READY"));
        org.awaitility.Awaitility.await().atMost(Duration.ofSeconds(20)).until(() -> Stored.files(document).isEmpty());
    }

    @Test
    void whoSendsAByteAtATimeIsRefused() throws SQLException {
        UUID document = phone.begun("KTP", 1_000);
        assertEquals(204, phone.part(document, 0, Uploader.pdf(10, 27)).statusCode());
        try (Connection c = database.getConnection(); PreparedStatement put = c.prepareStatement("update document set pieces = 1000 where id = ?")) {
            put.setObject(1, document);
            put.executeUpdate();
        }
        assertEquals(422, phone.part(document, 10, new byte[10]).statusCode());
        phone.get(document).then().body("reason", equalTo("TOO_MANY_PARTS"));
    }

    @Test
    void whileOnePartArrivesAnotherWaits() throws SQLException {
        UUID document = phone.begun("KTP", 1_000);
        try (Connection c = database.getConnection(); PreparedStatement put = c.prepareStatement("update document set writer = ?, writing_until = now() + interval '1 minute' where id = ?")) {
            put.setObject(1, Ids.next());
            put.setObject(2, document);
            put.executeUpdate();
        }
        HttpResponse<byte[]> locked = phone.part(document, 0, Uploader.pdf(1_000, 28));
        assertEquals(423, locked.statusCode());
        assertEquals("5", locked.headers().firstValue("Retry-After").orElseThrow());
        clock.advance(Duration.ofMinutes(2));
        assertEquals(204, phone.part(document, 0, Uploader.pdf(1_000, 28)).statusCode());
    }

    @Test
    void wrongInputIsToldAndNeverAFault() {
        phone.begin(Map.of("size", 10)).then().statusCode(400).body("field", equalTo("kind"));
        phone.begin(Map.of("kind", "KTP")).then().statusCode(400).body("field", equalTo("size"));
        phone.begin(Map.of("kind", "KTP", "size", 0)).then().statusCode(400).body("field", equalTo("size"));
        phone.begin(Map.of("kind", "KTP", "size", 10, "sha256", "xyz")).then().statusCode(400).body("field", equalTo("sha256"));
        phone.begin(Map.of("kind", "KTP", "size", 10, "fileName", "a\u0000b")).then().statusCode(400).body("field", equalTo("fileName"));
        phone.begin(Map.of("kind", "NONE", "size", 10)).then().statusCode(400);
        UUID document = phone.begun("KTP", 1_000);
        String part = "application/offset+octet-stream";
        assertEquals(415, phone.part(document, "0", "application/json", Map.of(), new byte[10]).statusCode());
        assertEquals(400, phone.part(document, "-1", part, Map.of(), new byte[10]).statusCode());
        assertEquals(400, phone.part(document, "zero", part, Map.of(), new byte[10]).statusCode());
        assertEquals(412, phone.part(document, "0", part, Map.of("Tus-Resumable", "0.2.2"), new byte[10]).statusCode());
        assertEquals(404, phone.head(UUID.randomUUID()).statusCode());
        Api.as(worker.token()).get("/claims/v1/documents/..%2f..%2fetc%2fpasswd").then().statusCode(404);
        assertEquals(0, phone.offset(document));
    }
}
