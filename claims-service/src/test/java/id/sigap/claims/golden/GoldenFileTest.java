package id.sigap.claims.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The file says what the second calculator says, and asks enough; {@code -Dgolden.write=true} writes it anew. */
class GoldenFileTest {

    private static final boolean WRITING = Boolean.getBoolean("golden.write");
    private static final Set<String> KINDS = new TreeSet<>(Set.of("JHT_TAX", "JHT_TAX_LATER", "JHT_PARTIAL", "JHT_ACCRUAL", "JKK_DEATH", "JKK_TOTAL_DISABILITY",
            "JKK_PARTIAL_DISABILITY", "JKK_STMB", "JKK_TRANSPORT", "JKK_CARE", "SCHOLARSHIP", "JKM", "JP_PENSION", "JP_WIDOW", "JP_CHILD",
            "JP_PARENT", "JP_AGE", "JP_NEXT_YEAR", "JKP", "LATE"));

    @BeforeAll
    static void writesWhenAsked() throws IOException {
        if (WRITING) {
            GoldenFile.write();
        }
    }

    @Test
    void theFileSaysWhatTheSecondCalculatorSays() {
        assumeFalse(WRITING, "just written");
        assertEquals(String.join("\n", GoldenFile.computed()), String.join("\n", GoldenFile.stored()));
    }

    @Test
    void thereAreAtLeastFiveHundredCases() {
        assertTrue(GoldenFile.rows().size() >= 500, () -> "only " + GoldenFile.rows().size());
    }

    @Test
    void noIdIsUsedTwice() {
        var seen = new TreeSet<String>();
        var twice = GoldenFile.rows().stream().map(row -> row.asked().id()).filter(id -> !seen.add(id)).toList();

        assertEquals(0, twice.size(), twice::toString);
    }

    @Test
    void noQuestionIsAskedTwice() {
        var seen = new TreeSet<String>();
        var twice = GoldenFile.rows().stream().map(GoldenFile.Row::asked)
                .filter(asked -> !seen.add(asked.kind() + " " + asked.day() + " " + asked.inputs())).map(GoldenCase::id).toList();

        assertEquals(0, twice.size(), twice::toString);
    }

    @Test
    void everyKindIsPresentAndNoOther() {
        assertEquals(KINDS, GoldenFile.rows().stream().map(row -> row.asked().kind()).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void everyCodeOfTheTableOfLossesIsPresent() {
        String losses = GoldenFile.rows().stream().filter(row -> row.asked().kind().equals("JKK_PARTIAL_DISABILITY"))
                .map(row -> "," + row.asked().values().get("losses").replace(':', ',') + ",").collect(Collectors.joining());
        var codes = new TreeSet<>(SecondLosses.WHOLE.keySet());
        codes.addAll(SecondLosses.STEPS.keySet());
        codes.add("SCALP");
        codes.removeIf(code -> losses.contains("," + code + ","));

        assertTrue(codes.isEmpty(), codes::toString);
    }

    @Test
    void everyWorkedExampleThatFitsAKindIsPresent() {
        var examples = GoldenFile.rows().stream().map(row -> row.asked().id()).filter(id -> id.startsWith("WE-"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertEquals(new TreeSet<>(WorkedExamples.IDS), examples);
    }
}
