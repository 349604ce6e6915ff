package id.sigap.payment.reconciliation;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalTime;

/** How statements are taken and compared. */
@ConfigMapping(prefix = "sigap.reconciliation")
public interface ReconciliationConfig {

    /** What a statement may have at most, unpacked. */
    @WithDefault("400000000")
    @Min(1)
    long mostBytes();

    @WithDefault("250000")
    @Min(1)
    int mostLines();

    /** From then on, in Jakarta, what we book belongs to the bank's next day. */
    @WithDefault("21:00")
    LocalTime cutOff();

    /** For so many days of the bank nobody asks why a movement is not on a statement. */
    @WithDefault("1")
    @Min(0)
    @Max(10)
    int graceDays();
}
