package id.sigap.membership.home;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.sigap.contracts.type.Nik;
import id.sigap.membership.Scene;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The broker hangs (SIGSTOP): home answers as before and says that what it shows may be old. */
@QuarkusTest
@WithTestResource(Infra.class)
class HomeWithoutEventsTest {

    private static final String BROKER_PID = System.getProperty("sigap.test.kafka.pid");

    @Test
    void homeAnswersAtOnceAndSaysThatDataAreLate() throws Exception {
        assumeTrue(BROKER_PID != null, "needs a broker that is a child process");
        Nik nik = Scene.nik();
        UUID account = UUID.randomUUID();
        String token = TestTokens.member(account, Scene.bind(account, nik).personId());
        Scene.Firm firm = new Scene.Firm();
        await().atMost(Duration.ofSeconds(20)).until(() -> "AVAILABLE".equals(balance(token)));
        signal("STOP");
        try {
            await().atMost(Duration.ofSeconds(20)).until(() -> "DEGRADED".equals(balance(token)));
            Instant before = Instant.now();
            assertEquals("NO_MEMBERSHIP", Scene.home(token).getString("status"));
            // what this service decides itself goes on and shows at once; its events wait in the outbox
            firm.registered(nik);
            assertEquals("READY", Scene.home(token).getString("status"));
            assertTrue(Duration.between(before, Instant.now()).toMillis() < 2_000, "home and registration take less than 2 s");
            assertEquals("AVAILABLE", Scene.home(token).getString("features.find { it.feature == 'CARD' }.state"));
        } finally {
            signal("CONT");
        }
        await().atMost(Duration.ofSeconds(30)).until(() -> "AVAILABLE".equals(balance(token)));
    }

    private static String balance(String token) {
        return Scene.home(token).getString("features.find { it.feature == 'BALANCE' }.state");
    }

    private static void signal(String name) throws IOException, InterruptedException {
        assertEquals(0, new ProcessBuilder("kill", "-" + name, BROKER_PID).inheritIO().start().waitFor());
    }
}
