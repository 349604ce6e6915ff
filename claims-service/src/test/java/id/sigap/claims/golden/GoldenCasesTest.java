package id.sigap.claims.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.claims.setup.ClaimRules;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The engine with its dated rows comes to what the golden file says, case by case; every difference is told. */
class GoldenCasesTest {

    private final RuleBook book = ClaimRules.book();

    @Test
    void theEngineAnswersEveryCaseAsTheFileDoes() {
        var differences = GoldenFile.rows().stream().map(this::difference).filter(text -> !text.isEmpty()).toList();

        assertEquals(0, differences.size(), () -> differences.stream().collect(Collectors.joining("\n", differences.size() + " differ:\n", "\n")));
    }

    private String difference(GoldenFile.Row row) {
        GoldenCase asked = row.asked();
        String got;
        try {
            Map<String, Long> answer = answer(asked.kind(), asked.day(), asked.values());
            if (answer.equals(row.expected())) {
                return "";
            }
            got = new TreeMap<>(answer).toString();
        } catch (RuntimeException refusal) {
            got = refusal.toString();
        }
        return "%s %s on %s: %s%n    expected %s%n    got      %s".formatted(asked.id(), asked.kind(), asked.day(), asked.inputs(),
                new TreeMap<>(row.expected()), got);
    }

    private Map<String, Long> answer(String kind, LocalDate day, Map<String, String> inputs) {
        return switch (kind) {
            case "JKM", "SCHOLARSHIP", "LATE" -> JkmGolden.answer(kind, day, inputs, book);
            case "JKP" -> JkpGolden.answer(kind, day, inputs, book);
            case String jht when jht.startsWith("JHT_") -> JhtGolden.answer(kind, day, inputs, book);
            case String jkk when jkk.startsWith("JKK_") -> JkkGolden.answer(kind, day, inputs, book);
            case String jp when jp.startsWith("JP_") -> JpGolden.answer(kind, day, inputs, book);
            case String other -> throw new IllegalArgumentException("no such kind: " + other);
        };
    }
}
