package id.sigap.claims.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final LocalDate LAST_OF_APRIL = LocalDate.of(2025, 4, 30);
    private final RuleBook book = TheRules.book();

    @Test
    void theStraightThroughLimitRoseOnTheFirstOfMay2025() {
        assertEquals(Rupiah.of(10_000_000), book.on(RuleKey.STRAIGHT_THROUGH_LIMIT, LAST_OF_APRIL).rupiah());
        assertEquals(Rupiah.of(15_000_000), book.on(RuleKey.STRAIGHT_THROUGH_LIMIT, LAST_OF_APRIL.plusDays(1)).rupiah());
    }

    @Test
    void theProgressiveSlicesChangedWith2022() {
        assertEquals(4, book.on(RuleKey.PROGRESSIVE_TAX, LocalDate.of(2021, 12, 31)).slices().size());
        assertEquals(5, book.on(RuleKey.PROGRESSIVE_TAX, LocalDate.of(2022, 1, 1)).slices().size());
    }

    @Test
    void aDayBeforeTheFirstRowIsRefusedAndNotGuessed() {
        assertThrows(IllegalArgumentException.class, () -> book.on(RuleKey.STRAIGHT_THROUGH_LIMIT, LocalDate.of(2001, 1, 1)));
    }

    @Test
    void everyRowNamesItsRegulationAndWhatIsNotSourcedSaysSo() {
        assertTrue(Stream.of(RuleKey.values()).flatMap(key -> book.rows(key).stream()).noneMatch(row -> row.citation().regulation().isBlank()));
        assertTrue(book.on(RuleKey.TAX_WINDOW_YEARS, LAST_OF_APRIL).citation().verify());
    }

    @Test
    void aGapBetweenTwoRowsStopsTheBook() {
        assertRefused("has no row from 2025-05-01 to 2025-05-01", limit("2021-12-01", "2025-04-30"), limit("2025-05-02", ""));
    }

    @Test
    void anOverlapStopsTheBook() {
        assertRefused("has two rows on 2025-04-30", limit("2021-12-01", "2025-04-30"), limit("2025-04-30", ""));
        assertRefused("has two rows on 2025-05-01", limit("2021-12-01", ""), limit("2025-05-01", ""));
    }

    @Test
    void aRuleThatEndsStopsTheBook() {
        assertRefused("has no row after 2025-04-30", limit("2021-12-01", "2025-04-30"));
    }

    @Test
    void aMissingRuleStopsTheBook() {
        assertRefused("no row for straight-through-limit");
    }

    @Test
    void aBadLineIsNamedByItsNumber() {
        Exception wrong = assertThrows(IllegalArgumentException.class, () -> RuleFile.parse("# fine\n" + limit("2021-12-01", "") + "x"));
        assertTrue(wrong.getMessage().startsWith("line 2: "), wrong.getMessage());
        assertThrows(IllegalArgumentException.class, () -> RuleFile.parse("jht-age | 2015-07-01 | | 56 | PP | S1 | A |"));
        assertThrows(IllegalArgumentException.class, () -> RuleFile.parse("final-tax-rate | 2015-07-01 | | 5 | PP | S1 | A |"));
        assertThrows(IllegalArgumentException.class, () -> RuleFile.parse("jht-age-years | 2015-07-01 | 2015-06-30 | 56 | PP | S1 | A |"));
        assertThrows(IllegalArgumentException.class, () -> RuleFile.parse("jht-age-years | 2015-07-01 | | 56 | | S1 | A |"));
        assertThrows(IllegalArgumentException.class, () -> RuleFile.parse("progressive-tax | 2015-07-01 | | 0.05 to 60; 0.1 to 50; 0.2 | PP | S1 | A |"));
    }

    private void assertRefused(String why, String... limitLines) {
        List<RuleRow> rows = new ArrayList<>(RuleFile.parse(String.join("\n", limitLines)));
        Stream.of(RuleKey.values()).filter(key -> key != RuleKey.STRAIGHT_THROUGH_LIMIT).forEach(key -> rows.addAll(book.rows(key)));
        Exception refused = assertThrows(IllegalArgumentException.class, () -> new RuleBook(rows));
        assertTrue(refused.getMessage().contains(why), refused.getMessage());
    }

    private static String limit(String from, String to) {
        return "straight-through-limit | " + from + " | " + to + " | 10000000 | JMO | S76 | B |";
    }
}
