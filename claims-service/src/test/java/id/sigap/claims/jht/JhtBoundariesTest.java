package id.sigap.claims.jht;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.explain.ExplanationText;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What lies on a limit, and what an answer cites. */
class JhtBoundariesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 24);
    private static final YearMonth JANUARY = YearMonth.of(2025, 1);
    private final RuleBook book = ClaimRules.book();

    @Test
    void conditionsWithAFigureCiteTheRowThatSetsIt() {
        Set<String> citing = new TreeSet<>();
        for (ClaimReason reason : ClaimReason.of(Programme.JHT)) {
            JhtCase asked = new JhtCase(new ClaimantFacts(LocalDate.of(1980, 1, 1), List.of(), Rupiah.of(1)), reason, DAY, book);
            JhtRule.of(reason).stream().filter(rule -> rule.row(asked).isPresent()).forEach(rule -> citing.add(rule.code()));
        }
        assertEquals(Set.of("BPU_MEMBER_STOPPED_ONE_MONTH_AGO", "DISABILITY_IS_TOTAL_AND_PERMANENT", "MEMBER_FOR_TEN_YEARS", "MEMBER_HAS_LEFT_WORK_FOR_ONE_MONTH",
                "MEMBER_IS_PAST_PENSION_AGE"), citing);
    }

    @Test
    void theChannelSaysWhoLooksAtTheClaim() {
        assertTrue(english(Rupiah.of(15_000_000)).contains("Goes straight through"));
        assertTrue(english(Rupiah.of(15_000_001)).contains("Is looked at by officers"));
        assertTrue(text(Rupiah.of(15_000_000), Locale.of("id")).contains("Diproses langsung tanpa petugas"));
        assertTrue(text(Rupiah.of(15_000_001), Locale.of("id")).contains("Diperiksa oleh petugas"));
    }

    private String english(Rupiah balance) {
        return text(balance, Locale.ENGLISH);
    }

    private String text(Rupiah balance, Locale language) {
        return ExplanationText.render(Channel.of(ClaimReason.RESIGNATION, balance, TaxNumber.NIK, DAY, book).reasoning().explanation(), language);
    }

    @Test
    void aPartIsAShareAndEverythingElseIsAll() {
        assertEquals(0, JhtBenefit.share(ClaimReason.PARTIAL_10, DAY, book).compareTo(new BigDecimal("0.1")));
        assertEquals(0, JhtBenefit.share(ClaimReason.PARTIAL_30, DAY, book).compareTo(new BigDecimal("0.3")));
        assertEquals(BigDecimal.ONE, JhtBenefit.share(ClaimReason.PHK, DAY, book));
    }

    @Test
    void aRateOfAYearLiesBetweenNothingAndAll() {
        AccrualCase year = AccrualCase.steady(Rupiah.of(1_200), JANUARY, Rupiah.ZERO, 12);
        for (String rate : List.of("-0.01", "1.01", "5.7")) {
            assertThrows(IllegalArgumentException.class, () -> JhtAccrual.accrue(year, new BigDecimal(rate)), rate);
            assertThrows(IllegalArgumentException.class, () -> JhtAccrual.wholeYear(Rupiah.of(1), new BigDecimal(rate)), rate);
        }
        assertEquals(Rupiah.of(1_200), JhtAccrual.accrue(year, BigDecimal.ZERO).balance());
        assertEquals(Rupiah.of(2_400), JhtAccrual.wholeYear(Rupiah.of(1_200), BigDecimal.ONE));
    }

    @Test
    void accountsHaveNoMonthsOrAHundredYearsOfThemAndNothingBelowZero() {
        assertDoesNotThrow(() -> AccrualCase.steady(Rupiah.ZERO, JANUARY, Rupiah.ZERO, 0));
        assertDoesNotThrow(() -> AccrualCase.steady(Rupiah.ZERO, JANUARY, Rupiah.ZERO, 1_200));
        assertThrows(IllegalArgumentException.class, () -> AccrualCase.steady(Rupiah.ZERO, JANUARY, Rupiah.ZERO, 1_201));
        assertThrows(IllegalArgumentException.class, () -> AccrualCase.steady(Rupiah.ZERO, JANUARY, Rupiah.ZERO, -1));
        assertThrows(IllegalArgumentException.class, () -> AccrualCase.steady(Rupiah.of(-1), JANUARY, Rupiah.ZERO, 1));
        assertThrows(IllegalArgumentException.class, () -> AccrualCase.steady(Rupiah.ZERO, JANUARY, Rupiah.of(-1), 1));
    }

    @Test
    void aCompanysPensionAgeIsAnAge() {
        assertEquals(120, Circumstances.NOTHING_STATED.withCompanyPensionAge(120).companyPensionAge());
        assertEquals(1, Circumstances.NOTHING_STATED.withCompanyPensionAge(1).companyPensionAge());
        assertThrows(IllegalArgumentException.class, () -> Circumstances.NOTHING_STATED.withCompanyPensionAge(0));
        assertThrows(IllegalArgumentException.class, () -> Circumstances.NOTHING_STATED.withCompanyPensionAge(121));
    }

    @Test
    void nobodysBirthDateOrBalanceIsPrinted() {
        String facts = new ClaimantFacts(LocalDate.of(1980, 1, 1), List.of(), Rupiah.of(7_654_321)).toString();
        assertFalse(facts.isEmpty() || facts.contains("1980") || facts.contains("7654321"));
        String stated = Circumstances.NOTHING_STATED.withBpuStopped(LocalDate.of(2026, 3, 4)).toString();
        assertFalse(stated.isEmpty() || stated.contains("2026"));
    }
}
