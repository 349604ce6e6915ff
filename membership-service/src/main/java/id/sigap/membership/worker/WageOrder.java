package id.sigap.membership.worker;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A new or corrected wage. */
@Schema(name = "WageOrder")
public record WageOrder(
        @Schema(type = SchemaType.STRING, pattern = "[0-9]{4}-[0-9]{2}", description = "The first month for which it holds",
                examples = "2026-11") @NotNull YearMonth from,
        @Schema(description = "Whole rupiah per month", examples = "7000000") @NotNull @Min(1) @Max(WorkerOrder.HIGHEST_WAGE) Long monthlyWage) {
}
