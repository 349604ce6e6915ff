package id.sigap.claims.jkk;

import static id.sigap.claims.jkk.Examples.BOOK;
import static id.sigap.claims.jkk.Examples.DAY;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of losses and the words of JKK. */
class JkkTableTest {

    @Test
    void theTableIsThatOfTheReferenceAndMarkedAsNotRead() {
        Map<String, String> some = Map.ofEntries(Map.entry("RIGHT_ARM_SHOULDER", "0.40"), Map.entry("LEFT_ARM_SHOULDER", "0.35"), Map.entry("RIGHT_HAND", "0.32"),
                Map.entry("LEFT_HAND", "0.28"), Map.entry("BOTH_LEGS", "0.70"), Map.entry("BOTH_FEET", "0.50"), Map.entry("HEARING_BOTH", "0.40"),
                Map.entry("RIGHT_INDEX_JOINT", "0.045"), Map.entry("OTHER_LEFT_JOINT", "0.015"), Map.entry("SECOND_TOE", "0.03"), Map.entry("MENTAL", "0.70"),
                Map.entry("NASAL_SEPTUM", "0.15"),
                Map.entry("ACUITY_PER_10", "0.07"), Map.entry("HEARING_PER_10DB_ONE", "0.03"), Map.entry("SCALP_HIGHEST", "0.30"));
        some.forEach((variant, share) -> assertEquals(0, new BigDecimal(share).compareTo(BOOK.on(JkkFigure.JKK_LOSS_SHARE, variant, DAY).rate()), variant));

        List<RuleRow> table = JkkFigure.JKK_LOSS_SHARE.variants().stream().map(variant -> BOOK.on(JkkFigure.JKK_LOSS_SHARE, variant, DAY)).toList();
        assertEquals(47, table.size());
        assertTrue(table.stream().allMatch(row -> row.citation().verify()));
    }

    @Test
    void whatIsPartOfSomethingLargerNeverHasAHigherShare() {
        for (AnatomicalLoss part : AnatomicalLoss.values()) {
            for (AnatomicalLoss larger : AnatomicalLoss.values()) {
                assertFalse(part.isPartOf(larger) && larger.isPartOf(part));
                assertTrue(!part.isPartOf(larger) || share(part).compareTo(share(larger)) <= 0, part + " in " + larger);
            }
        }
    }

    @Test
    void causesAndDocumentsOfTheRulesAreKnownHere() {
        BOOK.history(JkkFigure.JKK_CAUSES).forEach(row -> row.words().forEach(AccidentCause::valueOf));
        for (DocumentSet set : DocumentSet.values()) {
            BOOK.history(JkkFigure.JKK_DOCUMENTS, set.name()).forEach(row -> row.words().forEach(JkkDocument::valueOf));
        }
    }

    @Test
    void everyNameSpeaksBothLanguages() {
        Stream.of(Arrays.stream(AnatomicalLoss.values()).map(AnatomicalLoss::label), Arrays.stream(SteppedLoss.values()).map(SteppedLoss::label),
                Arrays.stream(TransportMode.values()).map(TransportMode::label), Arrays.stream(PmiItem.values()).map(PmiItem::label),
                Arrays.stream(JkkDocument.values()).map(JkkDocument::label), Arrays.stream(AccidentCause.values()).map(AccidentCause::label))
                .flatMap(labels -> labels).forEach(JkkTableTest::assertBoth);
    }

    private static void assertBoth(Text label) {
        assertFalse(label.indonesian().isBlank() || label.english().isBlank());
        assertTrue(!label.indonesian().equals(label.english()), label.english());
    }

    private static BigDecimal share(AnatomicalLoss loss) {
        return BOOK.on(JkkFigure.JKK_LOSS_SHARE, loss.name(), DAY).rate();
    }
}
