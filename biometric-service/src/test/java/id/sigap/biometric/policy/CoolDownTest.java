package id.sigap.biometric.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoolDownTest {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");
    private static final List<Duration> PAUSES = List.of(Duration.ofMinutes(5), Duration.ofMinutes(15), Duration.ofMinutes(60));
    private static final CoolDown RULE = new CoolDown(3, PAUSES);

    /**
     * Minutes ago of each comparison, the oldest first; an m marks a match.
     *
     * @param seconds until the machine compares again; 0: it does now
     */
    @ParameterizedTest
    @CsvSource({
        "'', 0",
        "'1', 0",
        "'2 1', 0",
        "'3 2 1', 240",
        "'30 20 4', 60",
        "'30 20 5', 0",
        "'30 20 10 1', 840",
        "'30 20 18 15', 0",
        "'400 300 200 100 1', 3540",
        "'500 400 300 200 100 1', 3540",
        "'400 300 200 100 60', 0",
        "'3 2 1m', 0",
        "'9 8 7m 3 2', 0",
        "'9 8 7m 3 2 1', 240",
        "'1439 2 1', 240",
        "'1440 2 1', 0",
        "'1500 1400 1300 1200 1', 840"})
    void thePausesFollowTheLastMatchWithinADay(String past, long seconds) {
        List<CoolDown.Past> all = new ArrayList<>();
        for (String one : past.isEmpty() ? new String[0] : past.split(" ")) {
            boolean matched = one.endsWith("m");
            all.add(new CoolDown.Past(NOW.minus(Duration.ofMinutes(Long.parseLong(matched ? one.substring(0, one.length() - 1) : one))), matched));
        }
        Collections.reverse(all);

        assertEquals(seconds == 0 ? Optional.empty() : Optional.of(NOW.plusSeconds(seconds)), RULE.until(all, NOW));
    }

    @Test
    void aRuleWithoutPausesOrWithOnesThatBecomeShorterIsNone() {
        assertThrows(IllegalArgumentException.class, () -> new CoolDown(0, PAUSES));
        assertThrows(IllegalArgumentException.class, () -> new CoolDown(3, List.of()));
        assertThrows(IllegalArgumentException.class, () -> new CoolDown(3, PAUSES.reversed()));
        assertThrows(IllegalArgumentException.class, () -> new CoolDown(3, List.of(Duration.ofSeconds(-1))));
    }
}
