package id.sigap.payment.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    @Test
    void aRowHoldsOnItsFirstAndItsLastDay() {
        RuleBook book = new RuleBook(rows(cap("1", START, START.plusDays(9)), cap("2", START.plusDays(10), null)));

        assertEquals("1", book.on(START, Rule.JP_WAGE_CAP).value());
        assertEquals("1", book.on(START.plusDays(9), Rule.JP_WAGE_CAP).value());
        assertEquals("2", book.on(START.plusDays(10), Rule.JP_WAGE_CAP).value());
        assertThrows(IllegalArgumentException.class, () -> book.on(START.minusDays(1), Rule.JP_WAGE_CAP));
    }

    @Test
    void aGapAnOverlapAndAnOpenEndAreRefused() {
        refused("but the next begins", cap("1", START, START.plusDays(9)), cap("2", START.plusDays(11), null));
        refused("but the next begins", cap("1", START, START.plusDays(9)), cap("2", START.plusDays(9), null));
        refused("but the next begins", cap("1", START, null), cap("2", START.plusDays(9), null));
        refused("ends 2020-01-10", cap("1", START, START.plusDays(9)));
    }

    @Test
    void aRuleWithoutAnyRowIsRefused() {
        refused("no row for JP_WAGE_CAP");
    }

    @Test
    void aRowWithoutRegulationIsRefused() {
        assertThrows(IllegalArgumentException.class,
                () -> new RuleRow(Rule.JHT_WORKER, null, "0.02", START, null, " ", "S95", RuleRow.Grade.SOURCED));
    }

    private static void refused(String why, RuleRow... caps) {
        var thrown = assertThrows(IllegalArgumentException.class, () -> new RuleBook(rows(caps)));
        assertTrue(thrown.getMessage().contains(why), thrown.getMessage());
    }

    /** A whole book but for the caps. */
    private static List<RuleRow> rows(RuleRow... caps) {
        List<RuleRow> rows = new ArrayList<>(List.of(caps));
        for (Rule rule : Rule.values()) {
            if (rule != Rule.JP_WAGE_CAP) {
                rows.add(new RuleRow(rule, "", "1", START, null, "PP", "S", RuleRow.Grade.SOURCED));
            }
        }
        return rows;
    }

    private static RuleRow cap(String value, LocalDate from, LocalDate to) {
        return new RuleRow(Rule.JP_WAGE_CAP, "", value, from, to, "PP", "S", RuleRow.Grade.SOURCED);
    }
}
