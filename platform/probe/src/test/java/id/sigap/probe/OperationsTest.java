package id.sigap.probe;

import static io.restassured.RestAssured.given;
import static org.hamcrest.MatcherAssert.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.Ids;
import id.sigap.platform.event.Headers;
import id.sigap.platform.timer.Timers;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AlterConfigOp;
import org.apache.kafka.clients.admin.ConfigEntry;
import org.apache.kafka.common.config.ConfigResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What an operator meets: a poison event, an event that the broker refuses, a timer that goes on failing. */
@QuarkusTest
@WithTestResource(Infra.class)
class OperationsTest {

    private static final Topic TOPIC = Topic.IDENTITY_CHECK_REQUESTS;
    private static final String LIMIT = "max.message.bytes";
    /** In bytes, far below what the relay would put in one batch. */
    private static final int TIGHT = 20_000;
    private static final int WIDE = 1_000_000;
    private static final UUID OPERATOR = Ids.next();

    @Inject
    ProbeTables tables;
    @Inject
    Timers timers;
    @Inject
    Clock clock;

    @BeforeEach
    void nothingElseIsParked() {
        QuarkusTransaction.requiringNew().run(() -> {
            tables.update("delete from outbox_parked");
            tables.update("delete from timer where parked_at is not null");
        });
    }

    @Test
    void aPoisonEventIsListedReplayedAndSkipped() {
        UUID sick = Ids.next();
        QuarkusTransaction.requiringNew().run(() -> tables.update("insert into poison values (?)", sick));
        TestEvents.publish(new HoldRequested(sick, sick, Instant.now()), new HoldRequested(sick, sick, Instant.now()));
        Waiting.until("both wait", () -> count("select count(*) from parked_event where key = ?", sick.toString()) == 2);
        Map<String, String> key = Map.of("consumer", "probe-reaction", "topic", Topic.SETTLEMENT_REQUESTS.topicName(), "key", sick.toString());

        operator().get("/internal/events/parked").then().statusCode(200).body("key", hasItem(sick.toString()));
        operator().body(key).post("/internal/events/parked/replay").then().statusCode(200).body("handled", equalTo(0));
        operator().body(key).post("/internal/events/parked/skip").then().statusCode(400).body("field", equalTo("reason"));
        Map<String, String> because = new HashMap<>(key);
        because.put("reason", "the claim was withdrawn");
        operator().body(because).post("/internal/events/parked/skip").then().statusCode(200).body("skipped", equalTo(true));
        QuarkusTransaction.requiringNew().run(() -> tables.update("delete from poison where claim_id = ?", sick));
        operator().body(key).post("/internal/events/parked/replay").then().statusCode(200).body("handled", equalTo(1));

        assertEquals(1, count("select count(*) from effect where claim_id = ?", sick));
        assertEquals(1, acts("skip", "event probe-reaction " + Topic.SETTLEMENT_REQUESTS.topicName() + " " + sick, "the claim was withdrawn"));
    }

    @Test
    void anEventThatIsTooLargeIsSentInItsOldPlaceOnceTheBrokerTakesIt() throws Exception {
        String key = Ids.next().toString();
        limit(TIGHT);
        try {
            append(key, 1, "first", 1);
            append(key, 2, random(TIGHT + 100_000), 1);
            append(key, 3, "third", 0);
            Waiting.until("the large one is parked", () -> count("select count(*) from outbox_parked where aggregateid = ?", key) == 1);
            int seq = listed("outbox", "key", key, "seq");
            assertThat(listed("outbox", "key", key, "reason"), containsString("larger than the topic takes (max.message.bytes)"));
            operator().post("/internal/outbox/parked/" + seq + "/replay").then().statusCode(204);
            Waiting.until("it is refused again", () -> count("select count(*) from outbox_parked where aggregateid = ? and parked_at > "
                    + "(select max(at) from operator_act where target = ?)", key, "outbox " + seq) == 1);

            limit(WIDE);
            operator().post("/internal/outbox/parked/" + seq + "/replay").then().statusCode(204);
            Waiting.until("all are sent", () -> sent(key).size() == 3);

            assertEquals(List.of("1", "2", "3"), sent(key));
            assertEquals(2, acts("replay", "outbox " + seq, null));
            operator().post("/internal/outbox/parked/" + seq + "/replay").then().statusCode(404).body("field", equalTo("seq"));
        } finally {
            limit(WIDE);
        }
    }

    @Test
    void eventsThatAreSmallPassWhereTheTopicTakesLessThanABatchOfThem() throws Exception {
        String key = Ids.next().toString();
        limit(TIGHT);
        try {
            QuarkusTransaction.requiringNew().run(() -> IntStream.rangeClosed(1, 30).forEach(n -> insert(key, n, random(TIGHT / 10), 0)));
            Waiting.until("all are sent", () -> sent(key).size() == 30);
            assertEquals(IntStream.rangeClosed(1, 30).mapToObj(Integer::toString).toList(), sent(key));
            assertEquals(0, count("select count(*) from outbox_parked"));
        } finally {
            limit(WIDE);
        }
    }

    @Test
    void anEventThatIsGivenUpNoLongerHoldsItsKeyBack() throws Exception {
        String key = Ids.next().toString();
        limit(TIGHT);
        try {
            append(key, 1, random(TIGHT + 100_000), 0);
            append(key, 2, "second", 0);
            Waiting.until("the large one is parked", () -> count("select count(*) from outbox_parked where aggregateid = ?", key) == 1);
            assertEquals(List.of(), sent(key));
            int seq = listed("outbox", "key", key, "seq");

            operator().body("{\"reason\":\" \"}").post("/internal/outbox/parked/" + seq + "/skip").then().statusCode(400);
            operator().body("{\"reason\":\"a defect, told to payment\"}").post("/internal/outbox/parked/" + seq + "/skip").then().statusCode(204);

            Waiting.until("the other is sent", () -> sent(key).equals(List.of("2")));
            assertEquals(1, acts("skip", "outbox " + seq, "a defect, told to payment"));
        } finally {
            limit(WIDE);
        }
    }

    @Test
    void aTimerThatWasSetAsideFiresAgainOrIsGivenUp() {
        String healed = failing();
        String hopeless = failing();
        String first = listed("timers", "key", healed, "id");
        String second = listed("timers", "key", hopeless, "id");
        QuarkusTransaction.requiringNew().run(() -> tables.update("update timer set payload = '' where key = ?", healed));

        operator().post("/internal/timers/parked/" + first + "/replay").then().statusCode(204);
        operator().body("{\"reason\":\"done by hand\"}").post("/internal/timers/parked/" + second + "/skip").then().statusCode(204);

        Waiting.until("it fired and is done", () -> count("select count(*) from timer where key = ?", healed) == 0);
        assertEquals(3, count("select count(*) from fired where key = ?", healed));
        assertEquals(0, count("select count(*) from timer where key = ?", hopeless));
        assertEquals(1, acts("replay", "timer " + first, null));
        assertEquals(1, acts("skip", "timer " + second, "done by hand"));
        operator().post("/internal/timers/parked/" + first + "/replay").then().statusCode(404);
    }

    @Test
    void listsComeInPages() {
        List<String> keys = IntStream.range(0, 3).mapToObj(n -> failing()).toList();
        Response page = operator().get("/internal/timers/parked?limit=2");
        page.then().statusCode(200).body("items", hasSize(2)).body("next", not(equalTo(null)));
        operator().get("/internal/timers/parked?limit=2&cursor=" + page.path("next")).then().body("items", hasSize(1)).body("next", equalTo(null));
        assertEquals(3, keys.size());
        operator().get("/internal/timers/parked?cursor=bm9uc2Vuc2U").then().statusCode(400).body("field", equalTo("cursor"));
        operator().get("/internal/outbox/parked?limit=101").then().statusCode(400);
    }

    @Test
    void whatWaitsForAnOperatorIsCountedInTheMetrics() {
        failing();
        String key = Ids.next().toString();
        QuarkusTransaction.requiringNew().run(() -> tables.update("""
                insert into outbox_parked (seq, id, aggregatetype, aggregateid, type, version, payload, occurred_at, lane, reason)
                select n, gen_random_uuid(), ?, ?, 'x', n, '{}', now(), 0, 'planted' from generate_series(-2, -1) n""", TOPIC.topicName(), key));
        Waiting.until("both kinds are counted", () -> gauge("outbox_parked_now") == 2 && gauge("timers_parked_now") == 1);
    }

    @Test
    void onlyOperatorsComeIn() {
        for (String path : new String[] {"/internal/outbox/parked", "/internal/timers/parked", "/internal/events/parked"}) {
            given().get(path).then().statusCode(401);
            given().auth().oauth2(TestTokens.officer(OPERATOR)).get(path).then().statusCode(403);
        }
    }

    private static RequestSpecification operator() {
        return given().auth().oauth2(TestTokens.operator(OPERATOR)).contentType(ContentType.JSON);
    }

    private static <T> T listed(String what, String by, String value, String field) {
        return operator().get("/internal/" + what + "/parked").then().statusCode(200).extract()
                .path("items.find { it." + by + " == '" + value + "' }." + field);
    }

    private static double gauge(String name) {
        return given().get("/q/metrics").asString().lines().filter(line -> line.startsWith(name + " ") || line.startsWith(name + "{"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ')))).findFirst().orElse(Double.NaN);
    }

    private String failing() {
        String key = Ids.next().toString();
        QuarkusTransaction.requiringNew().run(() -> timers.schedule(ProbeTimer.KIND, key, clock.instant(), "fail"));
        Waiting.until("it is set aside", () -> count("select count(*) from timer where key = ? and parked_at is not null", key) == 1);
        return key;
    }

    private void append(String key, long version, String text, int lane) {
        QuarkusTransaction.requiringNew().run(() -> insert(key, version, text, lane));
    }

    private void insert(String key, long version, String text, int lane) {
        tables.update("""
                insert into outbox (id, aggregatetype, aggregateid, type, version, payload, occurred_at, lane)
                values (?, ?, ?, 'sigap.claims.identity-check-requested', ?, ?, now(), ?)""",
                Ids.next(), TOPIC.topicName(), key, version, "{\"text\":\"" + text + "\"}", lane);
    }

    /** Text that no compression makes small. */
    private static String random(int length) {
        return new Random(7).ints(length, 'a', 'z' + 1).collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static List<String> sent(String key) {
        return TestEvents.records(TOPIC).stream().filter(record -> key.equals(record.key()))
                .map(record -> new String(record.headers().lastHeader(Headers.SEQUENCE).value(), StandardCharsets.UTF_8)).toList();
    }

    /** How many bytes the broker takes in one message of the topic. */
    private static void limit(int bytes) throws Exception {
        ConfigResource topic = new ConfigResource(ConfigResource.Type.TOPIC, TOPIC.topicName());
        AlterConfigOp set = new AlterConfigOp(new ConfigEntry(LIMIT, Integer.toString(bytes)), AlterConfigOp.OpType.SET);
        try (Admin admin = TestEvents.admin()) {
            admin.incrementalAlterConfigs(Map.of(topic, List.of(set))).all().get(10, TimeUnit.SECONDS);
        }
    }

    private long acts(String act, String target, String reason) {
        return count("select count(*) from operator_act where operator_id = ? and act = ? and target = ? and reason is not distinct from ?",
                OPERATOR, act, target, reason);
    }

    private long count(String sql, Object... values) {
        return QuarkusTransaction.requiringNew().call(() -> tables.count(sql, values));
    }
}
