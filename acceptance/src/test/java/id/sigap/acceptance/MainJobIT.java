package id.sigap.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.acceptance.demo.Demo;
import id.sigap.contracts.event.Topic;
import id.sigap.local.Suite;
import id.sigap.servers.Jdk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** From a worker's registration to a paid claim, and what analysts may see of it. */
@ExtendWith(SuiteUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MainJobIT {

    /** A day is counted when it is over, faces are searched when there is time, reviews are raised by what is rare; each names nobody by its shape. */
    private static final Set<Topic> MAY_BE_EMPTY = Set.of(Topic.ACTIVE_USERS, Topic.LIKENESS_CASE_FACTS, Topic.IDENTITY_REVIEW_FACTS);

    private static final Duration PLAY = Duration.ofMinutes(4);
    private static final String PAID = "select count(*) from claim where status = 'PAID'";
    private static final String TRANSFERS = "select count(*) from transfer";
    private static final int RUNS = 2;
    /** Bound by an officer who opened both pictures, after one that was too dark and no other. */
    private static final String BY_HAND = """
            select count(*) from verification v where v.outcome = 'MATCH' and v.decided_by = 'OFFICER' and v.status = 'DONE'
                and (select count(distinct kind) from picture_access a where a.verification_id = v.id and a.officer_id = v.officer_id) = 2
                and (select array_agg(o.outcome || ' ' || o.reasons) from verification o where o.operation_id = v.operation_id and o.id <> v.id)
                    = array['BAD_PICTURE LOW_CONTRAST,TOO_DARK']""";
    /** Bound after one question with an officer's value, by an officer who read the case. */
    private static final String BY_CASE = """
            select count(*) from binding_case c join binding b on b.id = c.binding_id where c.state = 'ACCEPTED' and b.status = 'BOUND' and c.tries = 1
                and exists (select from binding_case_act a where a.case_id = c.id and a.officer_id = c.decided_by and a.act = 'READ')""";
    private final List<String> printed = new ArrayList<>();
    private World world;

    @BeforeAll
    void theMainJobIsPlayedTwiceOnTheSameData(World given) throws Exception {
        world = given;
        for (int run = 1; run <= RUNS; run++) {
            Path log = Files.createTempFile("demo", ".log");
            assertEquals(0, play(log), () -> read(log));
            printed.add(read(log));
        }
    }

    @Test
    void aClaimThatSaysPaidIsSettledInTheClaimsServiceAndAtTheBank() throws Exception {
        // given the demo's two straight claims, told as PAID to the member; the reviewed ones may still be on their way
        long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
        long paid = count("claims", PAID);
        while (paid != count("sandbox", TRANSFERS) && System.nanoTime() < end) {
            Thread.sleep(250);
            paid = count("claims", PAID);
        }
        // then the bank has made as many transfers
        assertTrue(paid >= 2, "paid claims: " + paid);
        assertEquals(paid, count("sandbox", TRANSFERS), "transfers at the bank");
    }

    @Test
    void whomTheMachineDidNotKnowAnOfficerBoundAndSheSeesWhoLooked() throws Exception {
        assertEquals(RUNS, count("biometric", BY_HAND));
        for (String run : printed) {
            assertTrue(run.contains("TOO_DARK, LOW_CONTRAST: Gambar terlalu gelap. Cari tempat yang lebih terang."), run);
            assertTrue(run.matches("(?s).*sees who looked at her pictures[ 0-9.s]+(SELFIE and REFERENCE|REFERENCE and SELFIE), by OFFICER \\S+.*"), run);
        }
    }

    @Test
    void whoseNameTheRegistryHasOtherwiseWasToldSoAndBoundByAnOfficersCase() throws Exception {
        assertEquals(RUNS, count("auth", BY_CASE));
        for (String run : printed) {
            assertTrue(run.matches("(?s).*binds by the name that everybody calls her[ 0-9.s]+NOT_CONFIRMED, differs in NAME, next: ASK_OFFICER.*"), run);
        }
    }

    @Test
    void noOpenTopicLeadsToAnybody() {
        PersonalTraces traces = PersonalTraces.of(world.suite());
        Topics analyst = new Topics(world.suite().kafkaAnalyst());
        for (Topic topic : open()) {
            List<ConsumerRecord<byte[], byte[]>> records = analyst.read(topic);
            assertFalse(records.isEmpty() && !MAY_BE_EMPTY.contains(topic), topic + " is empty: there was nothing to look at");
            records.forEach(record -> assertEquals(Optional.empty(), traceIn(traces, record), topic + " at " + record.offset()));
        }
    }

    @Test
    void theScannerFindsEachTraceOnceItIsPlantedIntoARealRecord() {
        // given a true record, which holds nothing
        PersonalTraces traces = PersonalTraces.of(world.suite());
        byte[] clean = new Topics(world.suite().kafkaAnalyst()).read(Topic.CLAIM_FACTS).getFirst().value();
        String json = new String(clean, StandardCharsets.UTF_8);
        assertTrue(traces.size() > 20, "traces: " + traces.size());
        // when any trace is planted into it, then it is found
        for (String trace : traces.all()) {
            String planted = json.substring(0, json.length() - 1) + ",\"note\":\"" + trace.toUpperCase(java.util.Locale.ROOT) + "\"}";
            assertTrue(traces.in(planted.getBytes(StandardCharsets.UTF_8)).isPresent());
        }
    }

    @Test
    void theScannerFindsPeopleWhereTheyAreMeantToBe() {
        // The services' own topic of accounts names accounts and people.
        PersonalTraces traces = PersonalTraces.of(world.suite());
        List<ConsumerRecord<byte[], byte[]>> accounts = new Topics(world.suite().kafkaAdmin()).read(Topic.ACCOUNT_STATE);
        assertTrue(accounts.stream().anyMatch(record -> traceIn(traces, record).isPresent()));
    }

    @Test
    void anAnalystMayReadNoOtherTopic() {
        Topics analyst = new Topics(world.suite().kafkaAnalyst());
        for (Topic topic : Topic.values()) {
            if (!topic.kind().open()) {
                assertThrows(TopicAuthorizationException.class, () -> analyst.read(topic), topic.topicName());
            }
        }
    }

    private static List<Topic> open() {
        return Arrays.stream(Topic.values()).filter(topic -> topic.kind().open()).toList();
    }

    private static Optional<String> traceIn(PersonalTraces traces, ConsumerRecord<byte[], byte[]> record) {
        return traces.in(record.key()).or(() -> traces.in(record.value()))
                .or(() -> Arrays.stream(record.headers().toArray()).flatMap(header -> traces.in(header.value()).stream()).findFirst());
    }

    private int play(Path printed) throws IOException, InterruptedException {
        Suite suite = world.suite();
        ProcessBuilder builder = new ProcessBuilder(Jdk.java(), "-XX:+UseSerialGC", "-Xmx256m",
                "-Dsigap.root=" + suite.layout().root(), "-cp", System.getProperty("java.class.path"), Demo.class.getName())
                .redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.environment().put("SIGAP_INSTANCE", suite.layout().instance());
        Process demo = builder.start();
        if (!demo.waitFor(PLAY.toSeconds(), TimeUnit.SECONDS)) {
            demo.destroy();
            throw new IllegalStateException("the demo took more than " + PLAY.toSeconds() + " s: " + read(printed));
        }
        return demo.exitValue();
    }

    private long count(String database, String query) throws java.sql.SQLException {
        try (var connection = world.suite().postgres().connect(database); var rows = connection.createStatement().executeQuery(query)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "nothing was printed: " + e.getMessage();
        }
    }
}
