package id.sigap.biometric;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.testkit.Infra;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Measures a pass through many sealed faces: {@code -Dtest=LikenessSpeedTest -Dsigap.likeness.faces=100000}. It asserts that the search finds what it should, not how fast.
 */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
@EnabledIfSystemProperty(named = "sigap.likeness.faces", matches = "\\d+")
class LikenessSpeedTest {

    private static final int AT_ONCE = 500;

    @Inject
    Rows rows;
    @Inject
    Likenesses likenesses;

    @Test
    void aPassThroughManyFaces() {
        int faces = Integer.getInteger("sigap.likeness.faces");
        likenesses.clear();
        Embedding face = likenesses.face();
        UUID looked = likenesses.enrol(face);
        UUID twin = likenesses.enrol(face);
        for (int i = 0; i < faces; i += AT_ONCE) {
            QuarkusTransaction.requiringNew().timeout(300).run(() -> {
                for (int j = 0; j < AT_ONCE; j++) {
                    likenesses.enrolHere(UUID.randomUUID(), likenesses.face());
                }
            });
        }
        for (int lot : new int[] {1, 256, 1024}) {
            rows.run("delete from likeness_case");
            likenesses.isLookedFor(looked);
            rows.run("""
                    insert into likeness_search (person_id, cause, asked_at, due_at)
                    select person_id, 'ENROLMENT', now(), now() from enrolment where person_id not in (?, ?) limit ?""", looked, twin, lot - 1);
            long from = System.nanoTime();
            likenesses.search();
            await().atMost(Duration.ofMinutes(5)).pollInterval(Duration.ofMillis(20)).until(likenesses::quiet);
            double seconds = (System.nanoTime() - from) / 1e9;
            System.out.printf("a pass for %d of %d faces, pauses included: %.2f s, %.0f faces/s%n", lot, faces, seconds, faces / seconds);
            assertEquals(1, likenesses.cases(looked, twin));
        }
    }
}
