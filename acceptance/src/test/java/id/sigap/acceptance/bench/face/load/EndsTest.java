package id.sigap.acceptance.bench.face.load;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.acceptance.bench.load.Client;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class EndsTest {

    private static final Duration SHORT = Duration.ofMillis(300);
    private final Map<String, Integer> asked = new HashMap<>();

    @Test
    void allThatEndInTimeAreCountedWithThoseThatMatched() throws InterruptedException {
        Ends ends = Ends.await(sent("decided", "slow", "expired"), this::answer, Duration.ofSeconds(30));

        assertEquals(new Ends(3, 2, 0), ends);
        assertEquals(3, asked.get("slow"));
    }

    @Test
    void oneThatStaysUnderWayIsLostAndTakesNoOtherWithIt() throws InterruptedException {
        Ends ends = Ends.await(sent("decided", "stuck", "expired"), this::answer, SHORT);

        assertEquals(new Ends(2, 1, 1), ends);
    }

    @Test
    void oneOfWhichNothingIsKnownIsLost() throws InterruptedException {
        assertEquals(new Ends(0, 0, 2), Ends.await(sent("unknown", "silent"), this::answer, SHORT));
        assertTrue(asked.get("unknown") > 1);
    }

    private static List<Sent> sent(String... ids) {
        return List.of(ids).stream().map(id -> new Sent(Sitter.fresh(), id)).toList();
    }

    private Client.Answer answer(Sent sent) {
        int times = asked.merge(sent.verificationId(), 1, Integer::sum);
        return switch (sent.verificationId()) {
            case "decided" -> says(200, "{\"state\":\"DONE\",\"outcome\":\"MATCH\"}");
            case "slow" -> says(200, times < 3 ? "{\"state\":\"WORKING\"}" : "{\"state\":\"DONE\",\"outcome\":\"MATCH\"}");
            case "expired" -> says(200, "{\"state\":\"EXPIRED\"}");
            case "stuck" -> says(200, "{\"state\":\"QUEUED\"}");
            case "unknown" -> says(404, "{\"state\":\"DONE\"}");
            default -> Client.Answer.NONE;
        };
    }

    private static Client.Answer says(int status, String body) {
        return new Client.Answer(status, body.getBytes(StandardCharsets.UTF_8), null);
    }
}
