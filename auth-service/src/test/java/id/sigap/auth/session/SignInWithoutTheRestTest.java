package id.sigap.auth.session;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.TestRegistry;
import id.sigap.testkit.Infra;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class SignInWithoutTheRestTest {

    @Test
    void signInAnswersWhileKafkaAndTheRegistryHang() throws Exception {
        String broker = System.getProperty("sigap.test.kafka.pid");
        Assumptions.assumeTrue(broker != null, "the broker is a container here");
        Client.SignedIn owner = Client.signedIn();
        TestRegistry.is("hang");
        signal("-STOP", broker);
        try {
            for (int i = 0; i < 10; i++) {
                long start = System.nanoTime();
                Client.signIn(owner.email(), Client.PASSWORD, owner.deviceSecret()).then().statusCode(200);
                Client.json().get("/q/health/ready").then().statusCode(200);
                Duration took = Duration.ofNanos(System.nanoTime() - start);
                assertTrue(took.compareTo(Duration.ofSeconds(2)) < 0, "took " + took);
            }
        } finally {
            signal("-CONT", broker);
            TestRegistry.is("up");
        }
    }

    private static void signal(String name, String pid) throws IOException, InterruptedException {
        Process kill = new ProcessBuilder("kill", name, pid).inheritIO().start();
        assertTrue(kill.waitFor(5, TimeUnit.SECONDS) && kill.exitValue() == 0, "kill " + name);
    }
}
