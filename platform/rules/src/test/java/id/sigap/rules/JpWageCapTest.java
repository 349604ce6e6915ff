package id.sigap.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Worked example WE-46 of the domain reference, and the whole chain of section 3.3. */
class JpWageCapTest {

    private final RuleBook book = RuleFile.book(List.of(PensionFigure.values()), PensionFigure.FILE);

    @Test
    void example46TheCapOf2026FollowsFromThatOf2025() {
        assertEquals(Rupiah.of(11_086_300), JpWageCap.next(Rupiah.of(10_547_400), new BigDecimal("0.0511"), LocalDate.of(2026, 3, 1), book));
    }

    @Test
    void everyCapInForceFollowsFromTheOneBefore() {
        List<String> growth = List.of("0.0479", "0.0502", "0.0507", "0.0517", "0.0502", "-0.0207", "0.0369", "0.0531", "0.0505", "0.0503", "0.0511");
        List<RuleRow> caps = book.history(PensionFigure.JP_WAGE_CAP);
        assertEquals(growth.size() + 1, caps.size());
        for (int i = 0; i < growth.size(); i++) {
            RuleRow next = caps.get(i + 1);
            assertEquals(next.rupiah(), JpWageCap.next(caps.get(i).rupiah(), new BigDecimal(growth.get(i)), next.validFrom(), book), next.validFrom()::toString);
        }
    }

    @Test
    void anEconomyDoesNotVanish() {
        assertThrows(IllegalArgumentException.class, () -> JpWageCap.next(Rupiah.of(7_000_000), new BigDecimal("-1"), LocalDate.of(2026, 3, 1), book));
        assertThrows(IllegalArgumentException.class, () -> JpWageCap.next(Rupiah.of(-1), new BigDecimal("0.05"), LocalDate.of(2026, 3, 1), book));
    }
}
