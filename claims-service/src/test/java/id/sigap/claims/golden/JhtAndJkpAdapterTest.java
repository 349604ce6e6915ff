package id.sigap.claims.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sigap.claims.setup.ClaimRules;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The adapters speak the golden vocabulary: each kind by a worked example of the domain reference. */
class JhtAndJkpAdapterTest {

    private static final LocalDate NEW = LocalDate.of(2025, 2, 7);
    private static final LocalDate OLD = LocalDate.of(2025, 2, 6);
    private final RuleBook book = ClaimRules.book();

    @Test
    void taxByExamples14And16And18() {
        assertEquals(Map.of("NET", 14_750_000L), tax("14750000", "0", "no", "yes"));
        assertEquals(Map.of("TAX", 1_300_000L, "NET", 38_700_000L), tax("40000000", "36000000", "no", "yes"));
        assertEquals(Map.of("TAX", 19_800_000L, "NET", 130_200_000L), tax("150000000", "0", "yes", "no"));
    }

    @Test
    void partAndAccrualByExamples20And21() {
        assertEquals(Map.of("GROSS", 36_000_000L), JhtGolden.answer("JHT_PARTIAL", NEW, Map.of("balance", "120000000", "share", "30"), book));
        assertEquals(Map.of("BALANCE", 4_211_575L), JhtGolden.answer("JHT_ACCRUAL", LocalDate.of(2020, 1, 1),
                Map.of("opening", "0", "monthly", "342000", "months", "12", "rate", "0.0563"), book));
        assertThrows(IllegalArgumentException.class, () -> JhtGolden.answer("JHT_OTHER", NEW, Map.of(), book));
    }

    @Test
    void cashByExamples43And44AndNothingWithoutTheContributions() {
        assertEquals(Map.of("JKP_MONTH_1", 3_000_000L, "JKP_MONTH_2", 3_000_000L, "JKP_MONTH_3", 3_000_000L, "JKP_MONTH_4", 3_000_000L,
                "JKP_MONTH_5", 3_000_000L, "JKP_MONTH_6", 3_000_000L), jkp(NEW, "12", "0"));
        assertEquals(Map.of("JKP_MONTH_1", 2_250_000L, "JKP_MONTH_2", 2_250_000L, "JKP_MONTH_3", 2_250_000L, "JKP_MONTH_4", 1_250_000L,
                "JKP_MONTH_5", 1_250_000L, "JKP_MONTH_6", 1_250_000L), jkp(OLD, "12", "6"));
        assertEquals(Map.of(), jkp(OLD, "24", "5"));
        assertEquals(Map.of(), jkp(NEW, "11", "30"));
        assertEquals(6, jkp(LocalDate.of(2021, 2, 2), "24", "40").size());
    }

    private Map<String, Long> tax(String gross, String paid, String after, String npwp) {
        return JhtGolden.answer("JHT_TAX", NEW, Map.of("gross", gross, "paid-in-window", paid, "after-window", after, "npwp", npwp), book);
    }

    private Map<String, Long> jkp(LocalDate day, String paid, String inARow) {
        return JkpGolden.answer("JKP", day, Map.of("wage", "8000000", "months-in-24", paid, "consecutive-months", inARow), book);
    }
}
