package id.sigap.claims.journey;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.servers.ServiceProcess;
import id.sigap.testkit.TestClock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Killed means SIGKILL to another JVM at a named point: a document that was taken in is checked, and its claim goes on. */
class DocumentCrashIT {

    private static final List<String> POINTS = List.of("timer.before-fire", "timer.before-done");
    private static final Map<String, LastPaper> LACKING = new HashMap<>();
    private static Surroundings surroundings;

    /** A claim that lacks one paper. */
    private record LastPaper(Insured claimant, UUID claim, String kind) {

        static LastPaper awaited() {
            Insured claimant = Insured.employed(new TestClock(), LocalDate.of(1985, 2, 3), Worker.today().minusYears(5));
            UUID claim = claimant.filed("JP", "TOTAL_DISABILITY", Map.of("disabledOn", Worker.today().minusDays(40).toString()));
            claimant.showsFace(claim);
            claimant.awaitStatus(claim, "PAPERS_AWAITED");
            List<String> kinds = Api.as(claimant.token()).get("/claims/v1/claims/" + claim + "/papers").then().statusCode(200).extract().path("papers.kind");
            LastPaper last = new LastPaper(claimant, claim, kinds.getLast());
            kinds.subList(0, kinds.size() - 1).forEach(kind -> last.phone().upload(kind, Uploader.pdf(200, kind.hashCode()), "READY"));
            return last;
        }

        Uploader phone() {
            return new Uploader(claimant.token(), claim);
        }
    }

    @BeforeAll
    static void aClaimForEachPoint(@TempDir Path documents) {
        surroundings = new Surroundings(documents);
        try (ServiceProcess before = surroundings.start(null)) {
            POINTS.forEach(point -> LACKING.put(point, LastPaper.awaited()));
            before.kill();
        }
    }

    @AfterAll
    static void stopSurroundings() {
        surroundings.close();
    }

    @ParameterizedTest
    @FieldSource("POINTS")
    void theLastPaperIsReadAndTheClaimReviewedOnceWhereverTheCheckDies(String point) {
        LastPaper last = LACKING.get(point);
        byte[] scan = Uploader.pdf(300_000, 11);
        UUID document;
        try (ServiceProcess killed = surroundings.start(point)) {
            document = last.phone().begun(last.kind(), scan.length);
            assertEquals(204, last.phone().part(document, 0, scan).statusCode());
            killed.awaitPoint();
            killed.kill();
        }

        try (ServiceProcess again = surroundings.start(null)) {
            last.phone().awaitState(document, "READY");
            assertArrayEquals(scan, last.phone().content(document).body());
            last.claimant().awaitStatus(last.claim(), "IN_REVIEW");
            Api.as(last.claimant().token()).get("/claims/v1/claims/" + last.claim() + "/timeline").then()
                    .body("lines.findAll { it.status == 'IN_REVIEW' }.size()", equalTo(1));
            assertTrue(again.isAlive());
        }
    }
}
