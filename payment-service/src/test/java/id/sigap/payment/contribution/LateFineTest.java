package id.sigap.payment.contribution;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;

class LateFineTest {

    private static final Rupiah BILL = Rupiah.of(593_400);
    private static final LocalDate DUE = DueDate.of(YearMonth.of(2025, 8));

    private final LateFine fine = new LateFine(RuleFile.pu());

    @Test
    void twoStartedMonthsCostFourPercent() {
        assertEquals(LocalDate.of(2025, 9, 15), DUE);
        assertEquals(Rupiah.of(23_736), fine.of(BILL, DUE, LocalDate.of(2025, 10, 20)));
    }

    @Test
    void theDueDayIsFreeAndTheDayAfterIsAStartedMonth() {
        assertEquals(Rupiah.ZERO, fine.of(BILL, DUE, DUE));
        assertEquals(Rupiah.of(11_868), fine.of(BILL, DUE, DUE.plusDays(1)));
        assertEquals(Rupiah.of(11_868), fine.of(BILL, DUE, DUE.plusMonths(1)));
        assertEquals(Rupiah.of(23_736), fine.of(BILL, DUE, DUE.plusMonths(1).plusDays(1)));
    }

    @Test
    void aWeekendMovesTheDueDateToMonday() {
        assertEquals(LocalDate.of(2026, 11, 16), DueDate.of(YearMonth.of(2026, 10)));
        assertEquals(LocalDate.of(2025, 11, 17), DueDate.of(YearMonth.of(2025, 10)));
    }
}
