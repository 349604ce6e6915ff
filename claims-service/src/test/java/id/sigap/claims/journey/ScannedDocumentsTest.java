package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.claims.document.scan.Clamd;
import id.sigap.testkit.Infra;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The service with Debian's clamd. */
@QuarkusTest
@WithTestResource(Infra.class)
@TestProfile(ScannedDocumentsTest.WithClamd.class)
class ScannedDocumentsTest {

    /** Where it is to be is the same for the profile and the test, which different class loaders load. */
    private static final String FOLDER = "/tmp/sigap-clamd-" + ProcessHandle.current().pid();

    public static class WithClamd implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("sigap.claims.documents.scanner", "clamd", "sigap.claims.documents.clamd.address", "unix:" + FOLDER + "/s",
                    "sigap.claims.documents.clamd.breaker-open", "PT1S", "sigap.claims.documents.recheck-after", "PT1S");
        }
    }

    private Clamd clamd;

    @BeforeAll
    static void installed() {
        Clamd.require();
    }

    private void startClamd() throws IOException {
        clamd = Clamd.in(Files.createDirectories(Path.of(FOLDER)));
        clamd.start();
    }

    @AfterEach
    void endClamd() throws InterruptedException {
        if (clamd != null) {
            clamd.close();
        }
    }

    private static Uploader phone() {
        Worker worker = Worker.resigned(9_000_000);
        return new Uploader(worker.token(), Api.filed(worker));
    }

    @Test
    void nothingPassesWhileTheScannerIsAwayAndAllThatWaitedDoesOnceItIsBack() throws IOException {
        Uploader phone = phone();
        byte[] pdf = Uploader.pdf(200_000, 50);
        UUID document = phone.begun("KTP", pdf.length);
        assertEquals(204, phone.part(document, 0, pdf).statusCode());

        await().atMost(Duration.ofSeconds(20)).untilAsserted(() -> RestAssured.get("/q/health/group/world").then()
                .body("checks.find { it.name == 'virus-scanner' }.status", equalTo("DOWN")));
        phone.get(document).then().body("state", equalTo("CHECKING"));
        assertEquals(409, phone.content(document).statusCode());
        RestAssured.get("/q/health/ready").then().statusCode(200);

        startClamd();
        phone.awaitState(document, "READY");
        phone.get(document).then().body("scanned", equalTo(true));
    }

    @Test
    void aVirusIsRefusedWhateverTheFileCallsItself() throws IOException {
        startClamd();
        Uploader phone = phone();
        UUID document = phone.upload("KTP", ("%PDF-1.7\n" + Clamd.EICAR).getBytes(StandardCharsets.US_ASCII), "REFUSED");

        phone.get(document).then().body("reason", equalTo("INFECTED"), "scanned", equalTo(false));
        assertEquals(409, phone.content(document).statusCode());
        await().atMost(Duration.ofSeconds(20)).until(() -> Stored.files(document).isEmpty());
    }

    @Test
    void whatTheScannerCannotTakeIsRefused() throws IOException {
        startClamd();
        phone().upload("KTP", Uploader.pdf(5_000_000, 51), "REFUSED");
    }
}
