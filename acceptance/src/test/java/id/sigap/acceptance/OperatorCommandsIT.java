package id.sigap.acceptance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.event.Service;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.membership.BusinessScale;
import id.sigap.contracts.membership.EmployerState;
import id.sigap.contracts.membership.RiskClass;
import id.sigap.contracts.type.Npp;
import id.sigap.local.Part;
import id.sigap.platform.event.Headers;
import id.sigap.platform.json.JsonSetup;
import id.sigap.servers.TopicSettings;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.config.ConfigResource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** What waits for an operator in a running suite, and the commands by which it is seen and dealt with. */
@ExtendWith(SuiteUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OperatorCommandsIT {

    private static final Duration COMMAND = Duration.ofMinutes(1);
    private static final Duration SOON = Duration.ofSeconds(30);
    private static final String CONSUMER = "employers";
    private static final String LIMIT = "max.message.bytes";
    /** In bytes: no event is that small. */
    private static final int TOO_SMALL = 100;
    private static final Pattern UNSENT = Pattern.compile("auth-service outbox ([0-9]+)\\s+sigap.auth.account-happened of auth.account.facts.v1, key ([^,]+), "
            + "[0-9]+ bytes, .*larger than the topic takes");
    private static final int SEQ = 1;
    private static final int KEY = 2;

    private final ObjectMapper json = JsonSetup.standalone();
    private World world;
    private Sigap sigap;

    @BeforeAll
    void aSuiteRuns(World given) {
        world = given;
        sigap = new Sigap(world.suite().layout());
    }

    @Test
    void anEventThatAServiceCannotReadIsListedGivenUpAndTheNextOfItsKeyHandled() throws Exception {
        // given an event of an employer that nobody can read, and one that is sound
        UUID employer = UUID.randomUUID();
        String key = employer.toString();
        String topic = Topic.EMPLOYER_STATE.topicName();
        send(key, 1, "{\"employerId\":".getBytes(StandardCharsets.UTF_8));
        send(key, 2, json.writeValueAsBytes(new EmployerState(employer, new Npp("ZZ" + key.substring(0, 8).toUpperCase()), "PT Contoh", BusinessScale.MIKRO,
                RiskClass.I)));
        // then both wait, with a reason
        String line = "payment-service " + CONSUMER + " " + topic + " " + key;
        String listed = listedOnce(text -> text.contains(line + "\n    2 events since "));
        assertTrue(listed.substring(listed.indexOf(line)).lines().skip(1).findFirst().orElseThrow().contains("Malformed"), listed);

        // when it is tried again, nothing is gained; it is given up only with a reason
        String again = done("parked", "replay", "payment-service", CONSUMER, topic, key);
        assertTrue(again.startsWith("Handled again: 0; then stopped: Malformed"), again);
        assertEquals(2, sigap.run(COMMAND, Map.of(), "parked", "skip", "payment-service", CONSUMER, topic, key).status());
        assertEquals("The first event of the key was given up.",
                done("parked", "skip", "payment-service", CONSUMER, topic, key, "written by a test").strip());
        assertEquals("Handled again: 1; nothing of the key is left", done("parked", "replay", "payment-service", CONSUMER, topic, key).strip());

        // then the sound one has had its effect, nothing of it waits there (another service that reads employers has its own), and each act is on record with who did it
        assertEquals(List.of("PT Contoh"), column("payment", "select name from employer where employer_id = ?", employer));
        assertFalse(done("parked").contains(line));
        String target = "event " + CONSUMER + " " + topic + " " + key;
        assertEquals(List.of("replay", "skip written by a test", "replay"),
                column("payment", "select act || coalesce(' ' || reason, '') from operator_act where target = ? order by seq", target));
        assertEquals(List.of("1"), column("payment", "select count(distinct operator_id) from operator_act where target = ?", target));
    }

    @Test
    void anEventThatTheBrokerRefusesIsListedAndSentOnceTheBrokerTakesIt() throws Exception {
        Set<String> toldOf = keysOf(Topic.ACCOUNT_FACTS);
        List<MatchResult> unsent;
        limit(Topic.ACCOUNT_FACTS, TOO_SMALL);
        try {
            // when somebody registers, what analysts are to hear of it cannot be sent; the code comes all the same
            world.unknown().join();
            String listed = listedOnce(text -> !newIn(text, toldOf).isEmpty());
            unsent = newIn(listed, toldOf);
            unsent.forEach(row -> assertFalse(keysOf(Topic.ACCOUNT_FACTS).contains(row.group(KEY)), listed));
        } finally {
            limit(Topic.ACCOUNT_FACTS, TopicSettings.LARGEST_MESSAGE_BYTES);
        }

        // and once the broker takes it (and that the operator has signed in), it is sent at the operator's word
        until("nothing is unsent", () -> {
            List<MatchResult> rows = UNSENT.matcher(done("parked")).results().toList();
            rows.forEach(row -> assertEquals("It was put back.", done("parked", "replay", "auth-service", "outbox", row.group(SEQ)).strip()));
            return rows.isEmpty();
        });
        for (MatchResult row : unsent) {
            until("the event is sent", () -> keysOf(Topic.ACCOUNT_FACTS).contains(row.group(KEY)));
            assertEquals(List.of("replay"), column("auth", "select act from operator_act where target = ?", "outbox " + row.group(SEQ)));
        }
        assertEquals(1, sigap.run(COMMAND, Map.of(), "parked", "replay", "auth-service", "outbox", unsent.getFirst().group(SEQ)).status());
    }

    /** Unsent events of accounts that nothing was told of before. */
    private static List<MatchResult> newIn(String listed, Set<String> toldOf) {
        return UNSENT.matcher(listed).results().filter(row -> !toldOf.contains(row.group(KEY))).toList();
    }

    @Test
    void statusSaysWhatTheServicesDoNotReach() {
        world.suite().pause(Part.KAFKA);
        String paused;
        try {
            paused = done("status");
        } finally {
            world.suite().resume(Part.KAFKA);
        }
        assertEquals(Arrays.stream(Service.values()).map(Service::serviceName).toList(), paused.lines().dropWhile(line -> !line.contains("DOES NOT REACH"))
                .skip(1).map(line -> line.split(" ")[0]).distinct().toList(), paused);
        assertTrue(missKafka(paused), paused);
        until("the broker is there again for all", () -> !missKafka(done("status")));
    }

    private static boolean missKafka(String status) {
        return status.lines().anyMatch(line -> line.matches("[a-z]+-service +kafka .*"));
    }

    /** What {@code ./sigap parked} prints, once it is as wanted. */
    private String listedOnce(Predicate<String> wanted) {
        List<String> last = new ArrayList<>();
        until("the list is as wanted", () -> {
            last.add(done("parked", "list"));
            return wanted.test(last.getLast());
        });
        return last.getLast();
    }

    private String done(String... command) {
        Sigap.Outcome outcome = sigap.run(COMMAND, Map.of(), command);
        assertEquals(0, outcome.status(), outcome.printed());
        return outcome.printed();
    }

    private static void until(String what, BooleanSupplier done) {
        long end = System.nanoTime() + SOON.toNanos();
        while (!done.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "not in " + SOON.toSeconds() + " s: " + what);
        }
    }

    /** As the service that owns the topic, for it alone may. */
    private void send(String key, long version, byte[] body) throws Exception {
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(Topic.EMPLOYER_STATE.topicName(), key, body);
        Map.of(Headers.SPEC_VERSION, "1.0", Headers.ID, UUID.randomUUID().toString(), Headers.SOURCE, "/membership-service",
                Headers.TYPE, "sigap.membership.employer-state", Headers.TIME, Instant.now().toString(), Headers.SEQUENCE, Long.toString(version))
                .forEach((name, value) -> message.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
        try (var producer = new KafkaProducer<>(world.suite().kafka(Topic.EMPLOYER_STATE.owner()).properties(), new StringSerializer(), new ByteArraySerializer())) {
            producer.send(message).get(10, TimeUnit.SECONDS);
        }
    }

    private Set<String> keysOf(Topic topic) {
        return new Topics(world.suite().kafkaAnalyst()).read(topic).stream().map(record -> new String(record.key(), StandardCharsets.UTF_8))
                .collect(Collectors.toSet());
    }

    private void limit(Topic topic, int bytes) throws Exception {
        var change = new AlterConfigOp(new ConfigEntry(LIMIT, Integer.toString(bytes)), AlterConfigOp.OpType.SET);
        try (Admin admin = Admin.create(world.suite().kafkaAdmin().properties())) {
            admin.incrementalAlterConfigs(Map.of(new ConfigResource(ConfigResource.Type.TOPIC, topic.topicName()), List.of(change)))
                    .all().get(10, TimeUnit.SECONDS);
        }
    }

    private List<String> column(String database, String sql, Object value) throws SQLException {
        try (Connection connection = world.suite().postgres().connect(database); PreparedStatement query = connection.prepareStatement(sql)) {
            query.setObject(1, value);
            List<String> values = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    values.add(row.getString(1));
                }
            }
            return values;
        }
    }
}
