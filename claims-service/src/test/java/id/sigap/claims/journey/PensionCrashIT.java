package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Topic;
import id.sigap.platform.event.Headers;
import id.sigap.servers.ServiceProcess;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Date;
import java.time.Duration;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Killed means SIGKILL to another JVM at a named point: a month of a pension is asked for all the same, and once. */
class PensionCrashIT {

    private static final Duration SOON = Duration.ofSeconds(40);
    private static final String CLAIMS_OF_THE_MONTH = "select count(*) from claim where person_id = ? and reason = 'PENSION_PAYMENT' and subject_key = ?";
    private static final List<String> POINTS = List.of("timer.before-fire/pension-pay", "timer.before-done/pension-pay", "outbox.before-send", "outbox.before-delete");
    private static final Map<String, Pensioner> PENSIONERS = new HashMap<>();
    private static Surroundings surroundings;

    @BeforeAll
    static void aPensionerForEachPoint(@TempDir Path documents) {
        surroundings = new Surroundings(documents);
        try (ServiceProcess before = surroundings.start(null)) {
            POINTS.forEach(point -> PENSIONERS.put(point, Pensioner.granted(new TestClock(), ClaimRules.book())));
            allIsSent();
            before.kill();
        }
    }

    @AfterAll
    static void stopSurroundings() {
        surroundings.close();
    }

    @ParameterizedTest
    @FieldSource("POINTS")
    void aMonthThatIsDueIsAskedForOnceWhereverTheProcessDies(String point) {
        Pensioner pensioner = PENSIONERS.get(point);
        YearMonth month = YearMonth.from(Worker.today());
        itsDayHasCome(pensioner.pensionId(), month);

        try (ServiceProcess killed = surroundings.start(point)) {
            killed.awaitPoint();
            killed.kill();
        }
        assertEquals(point.startsWith("timer.before-fire") ? 0 : 1, filed(pensioner, month), "claims of the month when the process died");

        try (ServiceProcess again = surroundings.start(null)) {
            await().atMost(SOON).until(() -> filed(pensioner, month) == 1 && asked(pensioner, month) > 0);
            // the timer has fired to its end: it waits for the next month
            await().atMost(SOON).until(() -> Boolean.TRUE.equals(surroundings.one("select due_at > now() and claimed_until is null from timer where kind = 'pension-pay' and key = ?",
                    pensioner.pensionId().toString())));
            allIsSent();

            PayoutRequested payout = TestEvents.await(claim(pensioner, month).toString(), PayoutRequested.class);
            assertEquals(Programme.JP, payout.fund());
            assertEquals(pensioner.due(month, ClaimRules.book()), payout.gross());
            pensioner.insured().isPaid(claim(pensioner, month), payout.gross());
            assertEquals(1, filed(pensioner, month));
            assertEquals(1, asked(pensioner, month), "requests of a payout, by their ids");
        }
    }

    private static void allIsSent() {
        await().atMost(SOON).until(() -> surroundings.one("select count(*) from outbox").equals(0L));
    }

    /** As if the month before were the last one that was asked to be paid: time can't be moved in a process of its own. */
    private static void itsDayHasCome(UUID pension, YearMonth month) {
        surroundings.change("update pension set paid_through = ? where id = ?", Date.valueOf(month.minusMonths(1).atDay(1)), pension);
        surroundings.change("update timer set due_at = now() where kind = 'pension-pay' and key = ?", pension.toString());
    }

    private static long filed(Pensioner pensioner, YearMonth month) {
        return (Long) surroundings.one(CLAIMS_OF_THE_MONTH, pensioner.insured().personId, month.toString());
    }

    private static UUID claim(Pensioner pensioner, YearMonth month) {
        return (UUID) surroundings.one(CLAIMS_OF_THE_MONTH.replace("count(*)", "id"), pensioner.insured().personId, month.toString());
    }

    /** What was sent twice bears one id, by which payment-service knows it. */
    private static long asked(Pensioner pensioner, YearMonth month) {
        String claim = claim(pensioner, month).toString();
        String type = PayoutRequested.class.getAnnotation(EventType.class).value();
        return TestEvents.records(Topic.SETTLEMENT_REQUESTS).stream().filter(record -> claim.equals(record.key()) && type.equals(header(record, Headers.TYPE)))
                .map(record -> header(record, Headers.ID)).collect(Collectors.toSet()).size();
    }

    private static String header(ConsumerRecord<String, byte[]> record, String name) {
        return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
