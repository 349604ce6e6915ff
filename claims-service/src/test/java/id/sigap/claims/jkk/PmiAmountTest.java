package id.sigap.claims.jkk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.claims.explain.ExplanationText;
import id.sigap.claims.setup.ClaimRules;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is known of the amounts of migrant workers (domain reference 4.2), and in which phase each thing can befall them (1.5). */
class PmiAmountTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 2, 22);
    private static final RuleBook BOOK = ClaimRules.book();
    private static final Set<PmiItem> FOUND = EnumSet.of(PmiItem.TREATMENT_ABROAD, PmiItem.DEATH);

    @Test
    void treatmentAbroadIsPaidAtCostUpToFiftyMillion() {
        assertEquals(Rupiah.of(49_999_999), known(PmiAmount.of(PmiItem.TREATMENT_ABROAD, Rupiah.of(49_999_999), FIRST, BOOK)));
        assertEquals(Rupiah.of(50_000_000), known(PmiAmount.of(PmiItem.TREATMENT_ABROAD, Rupiah.of(50_000_001), FIRST, BOOK)));
        assertEquals(Rupiah.of(50_000_000), known(PmiAmount.most(PmiItem.TREATMENT_ABROAD, FIRST, BOOK)));
        assertFalse(PmiAmount.most(PmiItem.TREATMENT_ABROAD, FIRST, BOOK).reasoning().provisional());
    }

    @Test
    void theAmountOftenQuotedForADeathIsMarkedToBeVerified() {
        assertEquals(Rupiah.of(85_000_000), known(PmiAmount.most(PmiItem.DEATH, FIRST, BOOK)));
        assertTrue(PmiAmount.most(PmiItem.DEATH, FIRST, BOOK).reasoning().provisional());
    }

    @Test
    void whatNobodyFoundIsSaidAsNotKnownWithTheMarkAndTheRow() {
        for (PmiItem item : EnumSet.complementOf(EnumSet.copyOf(FOUND))) {
            PmiAmount.Unknown unknown = assertInstanceOf(PmiAmount.Unknown.class, PmiAmount.most(item, FIRST, BOOK), item.name());
            assertTrue(unknown.reasoning().provisional(), item.name());
            String text = ExplanationText.render(unknown.reasoning().explanation(), Locale.ENGLISH);
            assertTrue(text.contains(item.label().english()) && text.contains("to be verified") && text.contains("Permenaker 4/2023"), text);
            assertInstanceOf(PmiAmount.Unknown.class, PmiAmount.of(item, item.atCost() ? Rupiah.of(1) : Rupiah.ZERO, FIRST, BOOK), item.name());
        }
    }

    @Test
    void beforeTheRegulationNoAmountIsKnown() {
        for (PmiItem item : PmiItem.values()) {
            assertInstanceOf(PmiAmount.Unknown.class, PmiAmount.most(item, FIRST.minusDays(1), BOOK), item.name());
        }
    }

    @Test
    void somethingCanBefallThemInEveryPhase() {
        assertEquals(EnumSet.of(PmiPhase.BEFORE), PmiPhase.of(PmiItem.FAILED_PLACEMENT, FIRST, BOOK));
        assertEquals(EnumSet.of(PmiPhase.DURING), PmiPhase.of(PmiItem.TREATMENT_ABROAD, FIRST, BOOK));
        assertEquals(EnumSet.allOf(PmiPhase.class), PmiPhase.of(PmiItem.DEATH, FIRST, BOOK));
        assertEquals(PmiPhase.of(PmiItem.DEATH, FIRST, BOOK), PmiPhase.of(PmiItem.DEATH, FIRST.minusDays(1), BOOK));
        for (PmiItem item : PmiItem.values()) {
            assertFalse(PmiPhase.of(item, FIRST, BOOK).isEmpty(), item.name());
        }
        assertEquals(List.of("before the work", "during the work", "after the work"), Arrays.stream(PmiPhase.values()).map(phase -> phase.label().english()).toList());
        assertEquals(List.of("sebelum bekerja", "selama bekerja", "setelah bekerja"), Arrays.stream(PmiPhase.values()).map(phase -> phase.label().indonesian()).toList());
    }

    private static Rupiah known(PmiAmount amount) {
        return assertInstanceOf(PmiAmount.Known.class, amount).benefit().total();
    }
}
