package id.sigap.membership.employment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WageHistoryTest {

    private static final Instant FIRST = Instant.parse("2026-01-05T00:00:00Z");
    private static final Instant SECOND = Instant.parse("2026-05-05T00:00:00Z");
    private static final Instant THIRD = Instant.parse("2026-06-05T00:00:00Z");

    private final WageHistory history = new WageHistory(List.of(report("2026-05", 6_000_000, SECOND), report("2026-01", 5_000_000, FIRST),
            report("2026-03", 5_500_000, THIRD), report("2026-05", 6_100_000, THIRD)));

    @Test
    void aWageHoldsFromItsMonthUntilTheNextOne() {
        assertEquals(Optional.empty(), history.in(YearMonth.parse("2025-12")));
        assertEquals(Optional.of(Rupiah.of(5_000_000)), history.in(YearMonth.parse("2026-02")));
        assertEquals(Optional.of(Rupiah.of(5_500_000)), history.in(YearMonth.parse("2026-04")));
    }

    @Test
    void aLaterReportCorrectsAnEarlierOneOfTheSameMonth() {
        assertEquals(Optional.of(Rupiah.of(6_100_000)), history.in(YearMonth.parse("2026-05")));
        assertEquals(Optional.of(Rupiah.of(6_100_000)), history.in(YearMonth.parse("2027-01")));
    }

    @Test
    void whatWasKnownThenStaysKnown() {
        assertEquals(Optional.of(Rupiah.of(6_000_000)), history.asKnownAt(YearMonth.parse("2026-05"), SECOND));
        assertEquals(Optional.of(Rupiah.of(5_000_000)), history.asKnownAt(YearMonth.parse("2026-04"), SECOND));
    }

    private static WageReport report(String from, long wage, Instant knownAt) {
        return new WageReport(YearMonth.parse(from), Rupiah.of(wage), knownAt);
    }
}
