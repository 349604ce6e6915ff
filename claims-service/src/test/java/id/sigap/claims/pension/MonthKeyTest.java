package id.sigap.claims.pension;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.claims.jp.JpKind;
import id.sigap.claims.jp.PensionMonths;
import id.sigap.claims.pension.course.Pension;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Under which key a month is claimed once. */
class MonthKeyTest {

    private static final YearMonth MONTH = YearMonth.of(2026, 12);

    @Test
    void aMonthOfAChildrensPensionIsItsOwnAndAnyOtherIsTheMembers() {
        Pension childrens = pension(JpKind.CHILD);
        assertEquals("2026-12", MonthKey.of(pension(JpKind.SPOUSE), MONTH));
        assertEquals(Optional.of(childrens.id()), MonthKey.pension(MonthKey.of(childrens, MONTH)));
        assertEquals(Optional.empty(), MonthKey.pension("2026-12"));
        assertEquals(Optional.empty(), MonthKey.pension("CHILD:" + UUID.randomUUID()));
        assertEquals(Optional.empty(), MonthKey.pension(UUID.randomUUID() + ":" + UUID.randomUUID()));
    }

    private static Pension pension(JpKind kind) {
        LocalDate day = LocalDate.of(2026, 11, 2);
        return Pension.granted(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), kind, new PensionMonths(Rupiah.of(400_000), day),
                YearMonth.from(day), day);
    }
}
