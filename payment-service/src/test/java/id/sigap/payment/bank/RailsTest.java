package id.sigap.payment.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bank.Rails.Way;
import id.sigap.payment.setup.ContributionRules;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RailsTest {

    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final Account OTHER = new Account("014", "1234567890");
    private static final Account OWN = new Account("002", "1234567890");
    /** A Tuesday. */
    private static final Instant NOON = at("2026-12-01T12:00");

    private final Rails rails = rails(List.of(Rail.INTRABANK, Rail.BI_FAST, Rail.SKN, Rail.RTGS));

    @ParameterizedTest
    @CsvSource({"1,BI_FAST", "250000000,BI_FAST", "250000001,SKN", "1000000000,SKN", "1000000001,RTGS", "100000000000,RTGS"})
    void theAmountChoosesTheRail(long amount, Rail rail) {
        assertEquals(Optional.of(new Way(rail, NOON)), rails.choose(OTHER, Rupiah.of(amount), NOON));
    }

    @Test
    void ourBanksOwnAccountsAreReachedWithinItAtAnyHour() {
        Instant sunday = at("2026-12-06T03:00");

        assertEquals(Optional.of(new Way(Rail.INTRABANK, sunday)), rails.choose(OWN, Rupiah.of(2_000_000_000L), sunday));
        assertEquals(Optional.of(new Way(Rail.BI_FAST, sunday)), rails.choose(OTHER, Rupiah.of(250_000_000), sunday));
    }

    @Test
    void whatNoRailCarriesHasNone() {
        assertEquals(Optional.empty(), rails.choose(OTHER, Rupiah.of(100_000_000_001L), NOON));
        // RTGS alone carries nothing small
        assertEquals(Optional.empty(), rails(List.of(Rail.RTGS)).choose(OTHER, Rupiah.of(100_000_000), NOON));
        assertEquals(Rail.RTGS, rails(List.of(Rail.RTGS)).choose(OTHER, Rupiah.of(100_000_001), NOON).orElseThrow().rail());
    }

    @Test
    void theOrderOfTheBankDecidesWhereTwoWouldDo() {
        assertEquals(Rail.RTGS, rails(List.of(Rail.RTGS, Rail.SKN)).choose(OTHER, Rupiah.of(300_000_000), NOON).orElseThrow().rail());
    }

    @Test
    void anOpenRailIsTakenBeforeAPreferredOneThatIsClosed() {
        Instant late = at("2026-12-01T15:30");

        assertEquals(Optional.of(new Way(Rail.RTGS, late)), rails.choose(OTHER, Rupiah.of(300_000_000), late));
    }

    @ParameterizedTest
    @CsvSource({
            // the second before the opening, the opening, the second before the cut-off, the cut-off
            "2026-12-01T07:59:59,2026-12-01T08:00", "2026-12-01T08:00,2026-12-01T08:00", "2026-12-01T16:29:59,2026-12-01T16:29:59",
            "2026-12-01T16:30,2026-12-02T08:00",
            // Friday evening, Saturday, Sunday
            "2026-12-04T17:00,2026-12-07T08:00", "2026-12-05T10:00,2026-12-07T08:00", "2026-12-06T10:00,2026-12-07T08:00",
            // Thursday and Friday are holidays, then a weekend
            "2026-12-23T16:30,2026-12-28T08:00", "2026-12-24T09:00,2026-12-28T08:00",
            // over the turn of the year, whose first day is a row of another year
            "2026-12-31T20:00,2027-01-04T08:00"})
    void afterTheCutOffItWaitsForTheNextWorkingDay(String now, String opens) {
        assertEquals(Optional.of(new Way(Rail.RTGS, at(opens))), rails.choose(OTHER, Rupiah.of(1_500_000_000), at(now)));
    }

    @Test
    void aTransferIsProvenDeadOnlyAfterTheNextWorkingDaysStatement() {
        assertEquals(at("2026-12-02T09:00"), rails.provenDead(at("2026-12-01T00:01")));
        assertEquals(at("2026-12-07T09:00"), rails.provenDead(at("2026-12-04T23:59")));
        assertEquals(at("2026-12-28T09:00"), rails.provenDead(at("2026-12-23T12:00")));
    }

    @Test
    void theHolidayRowsAreDaysAndNoneIsAWeekend() {
        BankCalendar calendar = new BankCalendar(ContributionRules.book());

        assertTrue(ContributionRules.book().on(PayoutFigure.BANK_HOLIDAYS, LocalDate.of(2026, 1, 1)).words().stream()
                .map(LocalDate::parse).noneMatch(day -> day.getYear() != 2026 || calendar.isOpen(day)));
    }

    @Test
    void hoursMustNotBeUpsideDown() {
        assertThrows(IllegalArgumentException.class, () -> new RailHours(LocalTime.NOON, LocalTime.NOON, JAKARTA));
    }

    private static Rails rails(List<Rail> offered) {
        Map<Rail, RailHours> hours = Map.of(Rail.SKN, new RailHours(LocalTime.of(8, 0), LocalTime.of(15, 30), JAKARTA),
                Rail.RTGS, new RailHours(LocalTime.of(8, 0), LocalTime.of(16, 30), JAKARTA));
        return new Rails("002", offered, hours, ContributionRules.book(), JAKARTA);
    }

    private static Instant at(String local) {
        return ZonedDateTime.of(java.time.LocalDateTime.parse(local), JAKARTA).toInstant();
    }
}
