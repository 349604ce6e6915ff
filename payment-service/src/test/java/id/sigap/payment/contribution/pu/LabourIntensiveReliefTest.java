package id.sigap.payment.contribution.pu;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.payment.setup.ContributionRules;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

/** Domain reference 3.8: PP 7/2025 and its extension by PP 36/2025. */
class LabourIntensiveReliefTest {

    private static final YearMonth JAN_2025 = YearMonth.of(2025, 1);
    private static final YearMonth FEB_2025 = YearMonth.of(2025, 2);
    private static final YearMonth JUL_2025 = YearMonth.of(2025, 7);
    private static final YearMonth AUG_2025 = YearMonth.of(2025, 8);
    private static final YearMonth JAN_2026 = YearMonth.of(2026, 1);

    private final RuleBook book = ContributionRules.book();

    @Test
    void itHoldsFromFebruary2025ToJanuary2026() {
        LabourIntensiveEmployer shoes = new LabourIntensiveEmployer(Industry.FOOTWEAR, 50, JAN_2025, null);
        assertFalse(judge(shoes, JAN_2025).granted());
        assertTrue(judge(shoes, FEB_2025).granted());
        assertTrue(judge(shoes, JUL_2025).granted());
        assertTrue(judge(shoes, AUG_2025).granted());
        assertTrue(judge(shoes, JAN_2026).granted());
        assertFalse(judge(shoes, JAN_2026.plusMonths(1)).granted());
    }

    @Test
    void onlyTheNamedIndustriesHaveIt() {
        for (Industry industry : Industry.values()) {
            assertEquals(industry != Industry.OTHER, judge(new LabourIntensiveEmployer(industry, 80, JAN_2025, null), AUG_2025).granted(), industry::name);
        }
    }

    @Test
    void fortyNineMembersAreTooFew() {
        assertTrue(judge(new LabourIntensiveEmployer(Industry.TOYS, 50, JAN_2025, null), FEB_2025).granted());
        assertFalse(judge(new LabourIntensiveEmployer(Industry.TOYS, 49, JAN_2025, null), FEB_2025).granted());
    }

    @Test
    void jkkIsPaidUpToJanuary2025() {
        LabourIntensiveEmployer behind = new LabourIntensiveEmployer(Industry.TOYS, 50, JAN_2025.minusMonths(1), LocalDate.of(2026, 1, 5));
        ReliefFinding.Refused refused = assertInstanceOf(ReliefFinding.Refused.class, judge(behind, FEB_2025));
        assertEquals("Pay JKK up to 2025-01", refused.next().english());
        assertFalse(judge(behind, JUL_2025).granted());
    }

    @Test
    void inTheExtensionArrearsMayBeSettledUntilTheEndOfJune2026() {
        assertTrue(judge(settledOn(LocalDate.of(2026, 6, 30)), AUG_2025).granted());
        assertFalse(judge(settledOn(LocalDate.of(2026, 7, 1)), AUG_2025).granted());
        assertFalse(judge(settledOn(null), JAN_2026).granted());
    }

    @Test
    void missingDataNeverRefuse() {
        LocalDate settled = LocalDate.of(2026, 6, 1);
        for (YearMonth month : new YearMonth[] {FEB_2025, AUG_2025}) {
            notKnown(new LabourIntensiveEmployer(null, 50, JAN_2025, settled), month);
            notKnown(new LabourIntensiveEmployer(Industry.TOYS, null, JAN_2025, settled), month);
            notKnown(new LabourIntensiveEmployer(Industry.TOYS, 50, null, null), month);
        }
        assertThrows(IllegalArgumentException.class, () -> new LabourIntensiveEmployer(Industry.TOYS, -1, JAN_2025, null));
    }

    @Test
    void everyRefusalSpeaksBothLanguagesAndNamesItsRows() {
        for (YearMonth month : new YearMonth[] {JAN_2025, FEB_2025, AUG_2025}) {
            for (Industry industry : new Industry[] {Industry.OTHER, Industry.LEATHER}) {
                for (int members : new int[] {1, 60}) {
                    if (judge(new LabourIntensiveEmployer(industry, members, YearMonth.of(2024, 6), null), month) instanceof ReliefFinding.Refused refused) {
                        speaksBoth(refused.why());
                        speaksBoth(refused.next());
                        assertFalse(refused.rules().isEmpty());
                    }
                }
            }
        }
    }

    private static void speaksBoth(Text text) {
        assertFalse(text.indonesian().isBlank() || text.english().isBlank());
        assertNotEquals(text.indonesian(), text.english());
    }

    private void notKnown(LabourIntensiveEmployer employer, YearMonth month) {
        speaksBoth(assertInstanceOf(ReliefFinding.NotKnownYet.class, judge(employer, month)).waitingFor());
    }

    private static LabourIntensiveEmployer settledOn(LocalDate day) {
        return new LabourIntensiveEmployer(Industry.FURNITURE, 50, YearMonth.of(2024, 6), day);
    }

    private ReliefFinding judge(LabourIntensiveEmployer employer, YearMonth month) {
        return LabourIntensiveRelief.judge(employer, month, book);
    }
}
