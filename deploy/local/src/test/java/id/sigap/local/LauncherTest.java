package id.sigap.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.servers.Home;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.sql.Connection;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The launcher as a user meets it: a process of its own, with the real servers (the programs come with the acceptance tests). */
class LauncherTest {

    private static final Layout LAYOUT = new Layout(Home.root(), "launcher-test");
    private static final String SERVERS = "postgres,kafka";

    @AfterEach
    void dropEverything() throws Exception {
        assertEquals(0, Launcher.run(LAYOUT, Map.of(), "reset").status());
        assertFalse(Files.exists(LAYOUT.home()));
    }

    @Test
    void aSecondUpIsHarmlessAndDataSurvivesDownAndUp() throws Exception {
        Launcher.Outcome up = Launcher.run(LAYOUT, Map.of(), "up", "--only", SERVERS);
        assertEquals(0, up.status(), up.text());
        assertTrue(up.text().contains("fsync on, synchronous_commit on"), up.text());
        Suite suite = Suite.attach(LAYOUT);
        Map<Part, Long> before = suite.running();
        execute(suite, "create table kept (id int)");

        assertEquals(0, Launcher.run(LAYOUT, Map.of(), "up", "--only", SERVERS).status());
        assertEquals(before, suite.running());

        assertEquals(0, Launcher.run(LAYOUT, Map.of(), "down").status());
        assertTrue(suite.running().isEmpty());
        assertTrue(before.values().stream().noneMatch(pid -> ProcessMark.of(pid).isPresent()), "a process is left");

        assertEquals(0, Launcher.run(LAYOUT, Map.of(), "up", "--only", SERVERS).status());
        execute(Suite.attach(LAYOUT), "select * from kept");
    }

    @Test
    void aWordTooManyIsRefusedBeforeAnythingStarts() throws Exception {
        Launcher.Outcome demo = Launcher.run(LAYOUT, Map.of(), "demo", "--fast");
        assertEquals(2, demo.status());
        assertTrue(demo.text().contains("usage: ./sigap demo"), demo.text());
        nothingRuns("a word too many");
    }

    @Test
    void anInterruptedUpLeavesNothing() throws Exception {
        for (int millis : new int[] {700, 1_500, 2_500, 4_000}) {
            Process up = Launcher.begin(LAYOUT, Map.of(), "up", "--only", SERVERS, "--foreground");
            Thread.sleep(millis);
            up.destroy();
            assertTrue(up.waitFor(60, TimeUnit.SECONDS));
            nothingRuns(millis + " ms");
        }
    }

    /** Also where nothing was ever started. */
    private static void nothingRuns(String after) {
        Processes processes = new Processes(LAYOUT);
        for (Part part : Part.values()) {
            assertTrue(processes.running(part).isEmpty(), part + " is left after " + after);
        }
    }

    @Test
    void theGatewaysPortIsNamedWhereItIsTaken() throws Exception {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(other.getLocalPort());
            Launcher.Outcome up = Launcher.run(LAYOUT, Map.of("SIGAP_PORT", port), "up", "--only", SERVERS);
            assertEquals(1, up.status());
            assertTrue(up.text().contains("port " + port) && up.text().contains("SIGAP_PORT="), up.text());
            assertFalse(up.text().contains("\tat "), up.text());
        }
    }

    @Test
    void whatIsMistypedIsExplained() throws Exception {
        Launcher.Outcome up = Launcher.run(LAYOUT, Map.of(), "up", "--only", "postgres,kafak");
        assertEquals(2, up.status());
        assertTrue(up.text().contains("no part kafak"), up.text());
    }

    private static void execute(Suite suite, String statement) throws Exception {
        try (Connection connection = suite.postgres().connect("auth")) {
            connection.createStatement().execute(statement);
        }
    }
}
