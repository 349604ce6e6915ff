package id.sigap.claims.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sigap.claims.setup.ClaimRules;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The adapter asks the engine what the case asks. */
class JpGoldenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private final RuleBook book = ClaimRules.book();

    @Test
    void everyKindIsAnswered() {
        assertEquals(Map.of("JP_MONTHLY", 1_260_000L), answer("JP_PENSION", "months", "216", "average", "7000000"));
        assertEquals(Map.of("JP_MONTHLY", 411_400L), answer("JP_PENSION", "months", "1", "average", "7000000"));
        assertEquals(Map.of("JP_MONTHLY", 630_000L), answer("JP_WIDOW", "months", "216", "average", "7000000", "member-months", "216"));
        assertEquals(Map.of("JP_MONTHLY", 630_000L), answer("JP_CHILD", "months", "216", "average", "7000000", "member-months", "216"));
        assertEquals(Map.of("JP_MONTHLY", 252_000L), answer("JP_PARENT", "months", "216", "average", "7000000", "member-months", "216"));
        assertEquals(Map.of("JP_MONTHLY", 487_500L), answer("JP_WIDOW", "months", "54", "average", "6500000", "member-months", "60"));
        assertEquals(Map.of(), answer("JP_WIDOW", "months", "47", "average", "6500000", "member-months", "60"));
        assertEquals(Map.of("YEAR", 2026L, "MONTH", 5L, "DAY", 20L), answer("JP_AGE", "born", "1967-05-20"));
        assertEquals(Map.of("JP_MONTHLY", 1_279_782L), answer("JP_NEXT_YEAR", "amount", "1260000", "inflation", "0.0157"));
        assertThrows(IllegalArgumentException.class, () -> answer("JKP"));
    }

    private Map<String, Long> answer(String kind, String... inputs) {
        Map<String, String> named = new HashMap<>();
        for (int i = 0; i < inputs.length; i += 2) {
            named.put(inputs[i], inputs[i + 1]);
        }
        return JpGolden.answer(kind, DAY, named, book);
    }
}
