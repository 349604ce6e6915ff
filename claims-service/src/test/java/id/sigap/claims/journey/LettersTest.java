package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.letter.LetterExamples;
import id.sigap.claims.letter.Letters;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** From a decision to the letter in its claimant's hands. */
@QuarkusTest
@WithTestResource(Infra.class)
class LettersTest {

    @Inject
    Letters letters;
    @Inject
    Database db;

    private final UUID reader = Ids.next();
    private final String officer = TestTokens.officer(reader);

    @Test
    void theLetterOfAnApprovalIsMadeFromTheCaseFileAndReadByItsOwner() throws IOException, NoSuchAlgorithmException {
        Worker worker = Worker.resigned(62_500_000);
        UUID claimId = inReview(worker, 62_500_000);
        Map<String, String> note = Map.of("note", "Letter and report agree.");
        Others.interviewWaived(officer, claimId);
        Api.post(officer, "/claims/v1/reviews/" + claimId + "/recommendation", note).then().statusCode(200);
        Api.post(TestTokens.supervisor(Ids.next()), "/claims/v1/reviews/" + claimId + "/approval", note).then().statusCode(200);

        String number = awaitLetter(worker, claimId);

        Response pdf = Api.as(worker.token()).get(letters(claimId) + "/" + number);
        pdf.then().statusCode(200).contentType("application/pdf").header("Content-Disposition", "attachment; filename=\"surat-" + number + ".pdf\"")
                .header("X-Content-Type-Options", "nosniff").header("Cache-Control", containsString("no-store"));
        byte[] bytes = pdf.asByteArray();
        String text = text(bytes);
        for (String part : List.of(number, Worker.LEGAL_NAME, "Rp62.500.000", "Rp625,000", "Rp61.875.000", "*******890", "mengundurkan diri", "Income tax (PPh 21)")) {
            assertTrue(text.contains(part), part + " in\n" + text);
        }
        Api.as(worker.token()).get(letters(claimId)).then().body("items", hasSize(1), "items[0].kind", equalTo("APPROVAL"), "items[0].subject",
                equalTo("Approval of your claim"), "items[0].bytes", equalTo(bytes.length),
                "items[0].sha256", equalTo(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes))));
        assertArrayEquals(bytes, Api.as(worker.token()).get(letters(claimId) + "/" + number).asByteArray());
    }

    @Test
    void aLetterAskedForTwiceIsOneAndNumbersHaveNoGap() {
        Worker worker = Worker.resigned(20_000_000);
        UUID claimId = inReview(worker, 20_000_000);
        Instant at = Instant.now().truncatedTo(ChronoUnit.MICROS);
        QuarkusTransaction.requiringNew().run(() -> due(worker, claimId, at));
        QuarkusTransaction.requiringNew().run(() -> due(worker, claimId, at));
        QuarkusTransaction.requiringNew().run(() -> due(worker, claimId, at.plusSeconds(1)));
        assertThrows(IllegalArgumentException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            due(worker, claimId, at.plusSeconds(2));
            throw new IllegalArgumentException("the decision fails");
        }));

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Api.as(worker.token()).get(letters(claimId)).then().body("items", hasSize(2)));
        Response first = Api.as(worker.token()).get(letters(claimId) + "?limit=1");
        Response second = Api.as(worker.token()).get(letters(claimId) + "?limit=1&cursor=" + first.path("next"));
        assertNotEquals(first.<String>path("items[0].number"), second.path("items[0].number"));
        second.then().body("next", equalTo(null));
        assertEquals(db.first("select count(no) as n from letter", row -> row.number("n")),
                db.first("select sum(last)::bigint as n from letter_number", row -> row.number("n")));
    }

    @Test
    void whatWasMadeCannotBeMadeAnewNorDeleted() {
        Worker worker = Worker.resigned(20_000_000);
        UUID claimId = inReview(worker, 20_000_000);
        QuarkusTransaction.requiringNew().run(() -> due(worker, claimId, Instant.now()));
        awaitLetter(worker, claimId);

        assertThrows(RuntimeException.class, () -> db.update("update letter set pdf_bytes = 1 where claim_id = ?", claimId));
        assertThrows(RuntimeException.class, () -> db.update("delete from letter where claim_id = ?", claimId));
    }

    @Test
    void othersFindNothingAndOfficersLooksAreRecorded() {
        Worker worker = Worker.resigned(20_000_000);
        UUID claimId = inReview(worker, 20_000_000);
        QuarkusTransaction.requiringNew().run(() -> due(worker, claimId, Instant.now()));
        String number = awaitLetter(worker, claimId);

        for (String path : List.of(letters(claimId), letters(claimId) + "/" + number)) {
            Api.as(new Worker().token()).get(path).then().statusCode(404);
            Api.as(TestTokens.unbound(Ids.next())).get(path).then().statusCode(409).body("type", equalTo("urn:sigap:problem:not-bound-yet"));
            Api.as(TestTokens.operator(Ids.next())).get(path).then().statusCode(403);
            Api.as(officer).get(path).then().statusCode(200);
        }
        assertEquals(List.of("letters", "letter"), db.list("select what from officer_read where officer_id = ? and claim_id = ? order by id",
                row -> row.text("what"), reader, claimId));
        for (String wrong : List.of("K-2026-9999999", "K-99999-1", "x", "%0d%0aSet-Cookie:a", "K-2026-00000001")) {
            Api.as(worker.token()).urlEncodingEnabled(false).get(letters(claimId) + "/" + wrong).then().statusCode(404);
        }
        Api.as(officer).get(letters(UUID.randomUUID())).then().statusCode(404);
        Api.as(worker.token()).get(letters(claimId) + "?limit=0").then().statusCode(400);
    }

    private void due(Worker worker, UUID claimId, Instant at) {
        letters.due(claimId, worker.personId, at, LetterExamples.approval());
    }

    private static String awaitLetter(Worker worker, UUID claimId) {
        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> Api.as(worker.token()).get(letters(claimId)).then().statusCode(200).body("items", hasSize(1)));
        return Api.as(worker.token()).get(letters(claimId)).path("items[0].number");
    }

    private static UUID inReview(Worker worker, long gross) {
        UUID claimId = Api.filed(worker);
        Others.toReview(worker, claimId, gross);
        return claimId;
    }

    private static String letters(UUID claimId) {
        return "/claims/v1/claims/" + claimId + "/letters";
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
