package id.sigap.servers;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The servers of a test end with it, even when it is killed and can do nothing more. */
class OrphanTest {

    @Test
    void noServerOutlivesAKilledParent() throws Exception {
        Process parent = new ProcessBuilder(Jdk.java(),
                "-Dsigap.root=" + Home.root(), "-cp", System.getProperty("java.class.path"), Parent.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        List<ProcessHandle> servers;
        try (var lines = new BufferedReader(new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
            servers = Stream.of(lines.readLine().split(" ")).map(Long::valueOf).map(ProcessHandle::of).map(Optional::orElseThrow).toList();
            assertTrue(servers.stream().allMatch(ProcessHandle::isAlive));
        } finally {
            parent.destroyForcibly().waitFor();
        }
        long end = System.nanoTime() + Duration.ofSeconds(15).toNanos();
        while (servers.stream().anyMatch(ProcessHandle::isAlive) && System.nanoTime() < end) {
            Thread.sleep(50);
        }
        assertFalse(servers.stream().anyMatch(ProcessHandle::isAlive), "a server is left: " + servers);
    }

    /** Starts both servers, says their process ids, and waits to be killed. */
    static final class Parent {

        private Parent() {
        }

        public static void main(String[] none) throws InterruptedException {
            PostgresServer database = PostgresServer.start(PostgresOptions.forTests());
            KafkaServer broker = KafkaServer.start(KafkaOptions.forTests().withoutLogin());
            System.out.println(database.pid() + " " + broker.pid());
            Thread.sleep(Duration.ofMinutes(2));
        }
    }
}
