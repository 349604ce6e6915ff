package id.sigap.membership.worker;

import id.sigap.contracts.membership.EndReason;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The end of an employment as the employer reports it. */
@Schema(name = "EndOrder")
public record EndOrder(
        @Schema(examples = "RESIGNATION") @NotNull EndReason reason,
        @Schema(description = "Date of the resignation letter or of the PHK, today at the latest", examples = "2026-10-15") @NotNull LocalDate letterDate,
        @Schema(description = "Last day of work, today at the latest", examples = "2026-10-31") @NotNull LocalDate lastDay) {
}
