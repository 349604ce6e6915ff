package id.sigap.claims.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The results of section 10 of the reference, written out by hand, against the calculator. */
class SecondCalculatorTest {

    private static final Map<String, String> RESULTS = results();

    private static Map<String, String> results() {
        var results = new LinkedHashMap<String, String>();
        results.put("WE-14", "NET=14750000");
        results.put("WE-15", "TAX=625000 NET=61875000");
        results.put("WE-16", "TAX=1300000 NET=38700000");
        results.put("WE-17", "TAX=16500000 NET=133500000");
        results.put("WE-18", "TAX=19800000 NET=130200000");
        results.put("WE-20", "BALANCE=4211575");
        results.put("WE-21-10", "GROSS=12000000");
        results.put("WE-21-30", "GROSS=36000000");
        results.put("WE-22", "JKK_STMB=78000000");
        results.put("WE-23", "JKK_STMB=69000000");
        results.put("WE-24", "JKK_STMB=9000000");
        results.put("WE-25", "JKK_DEATH=288000000 JKK_FUNERAL=10000000 JKK_PERIODIC=12000000");
        results.put("WE-26", "JKK_DEATH=48000000 JKK_FUNERAL=10000000 JKK_PERIODIC=12000000");
        results.put("WE-27", "JKK_DEATH=20000000 JKK_FUNERAL=10000000 JKK_PERIODIC=12000000");
        results.put("WE-28", "JKK_TOTAL_DISABILITY=336000000 JKK_PERIODIC=12000000");
        results.put("WE-29", "JKK_PARTIAL_DISABILITY=72000000");
        results.put("WE-30", "JKK_PARTIAL_DISABILITY=76800000");
        results.put("WE-31", "JKK_TRANSPORT=11200000");
        results.put("WE-32", "SCHOLARSHIP=174000000");
        results.put("WE-33", "SCHOLARSHIP=54000000");
        results.put("WE-34", "JKM_DEATH=20000000 JKM_PERIODIC=12000000 JKM_FUNERAL=10000000");
        results.put("WE-35", "JKM_FUNERAL=10000000");
        results.put("WE-36", "COMPENSATION=2100000");
        results.put("WE-37", "JP_MONTHLY=1260000");
        results.put("WE-38", "JP_MONTHLY=1279782");
        results.put("WE-39-WIDOW", "JP_MONTHLY=630000");
        results.put("WE-39-PARENT", "JP_MONTHLY=252000");
        results.put("WE-40", "JP_MONTHLY=393500");
        results.put("WE-41", "JP_MONTHLY=4792300");
        results.put("WE-42", "JP_MONTHLY=487500");
        results.put("WE-43", months(3_000_000, 3_000_000));
        results.put("WE-44", months(2_250_000, 1_250_000));
        results.put("WE-45-NEW", months(2_520_000, 2_520_000));
        results.put("WE-45-OLD", months(1_890_000, 1_050_000));
        return results;
    }

    private static String months(long firstThree, long lastThree) {
        return Stream.of(1, 2, 3, 4, 5, 6).map(month -> "JKP_MONTH_" + month + "=" + (month <= 3 ? firstThree : lastThree))
                .collect(Collectors.joining(" "));
    }

    @TestFactory
    Stream<DynamicTest> workedExample() {
        return GoldenCases.all().stream().filter(asked -> asked.id().startsWith("WE-")).map(asked -> DynamicTest.dynamicTest(asked.id(),
                () -> assertEquals(RESULTS.get(asked.id()), GoldenCase.written(SecondCalculator.answer(asked.kind(), asked.day(), asked.values())))));
    }

    @Test
    void everyExampleHasItsResult() {
        assertEquals(new TreeSet<>(WorkedExamples.IDS), new TreeSet<>(RESULTS.keySet()));
    }

    /** WE-47 and the rest of its chain: each year's bounds come from the year before by inflation, rounded up to hundreds. */
    @Test
    void theBoundsOfPensionsFollowInflation() {
        Map<Integer, Long> tenThousandths = Map.of(2022, 187L, 2023, 551L, 2024, 261L, 2025, 157L, 2026, 292L);
        SecondJp.Bounds before = SecondJp.BOUNDS.get(1);
        for (SecondJp.Bounds year : SecondJp.BOUNDS.subList(2, SecondJp.BOUNDS.size())) {
            long factor = 10_000 + tenThousandths.get(year.from().getYear());
            assertEquals(upToHundreds(before.minimum() * factor), year.minimum(), () -> "minimum from " + year.from());
            assertEquals(upToHundreds(before.maximum() * factor), year.maximum(), () -> "maximum from " + year.from());
            before = year;
        }
    }

    private static long upToHundreds(long tenThousandths) {
        return Math.ceilDiv(tenThousandths, 1_000_000) * 100;
    }

    /** The examples of the reference under its table of pension ages. */
    @Test
    void thePensionAgeIsTheOneValidOnTheBirthday() {
        assertEquals("YEAR=2026 MONTH=5 DAY=20", reached("1967-05-20"));
        assertEquals("YEAR=2024 MONTH=5 DAY=20", reached("1966-05-20"));
        assertEquals("YEAR=2029 MONTH=8 DAY=17", reached("1969-08-17"));
    }

    private static String reached(String born) {
        return GoldenCase.written(SecondCalculator.answer("JP_AGE", LocalDate.of(2025, 1, 1), Map.of("born", born)));
    }
}
