package id.sigap.payment.bill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class BillConfigTest {

    @Test
    void holidaysAreDaysPartedByCommasAndMayBeMissing() {
        assertEquals(Optional.of(Set.of(LocalDate.of(2026, 12, 25), LocalDate.of(2027, 1, 1))), with("2026-12-25,2027-01-01").holidays());
        assertEquals(Optional.empty(), with("").holidays());
    }

    @Test
    void whatIsNoDayStopsTheStart() {
        assertThrows(RuntimeException.class, () -> with("2026-02-30").holidays());
    }

    private static BillConfig with(String holidays) {
        return new SmallRyeConfigBuilder().withMapping(BillConfig.class).withDefaultValue("sigap.bills.holidays", holidays).build()
                .getConfigMapping(BillConfig.class);
    }
}
