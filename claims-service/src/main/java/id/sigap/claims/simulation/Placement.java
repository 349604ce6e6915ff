package id.sigap.claims.simulation;

import id.sigap.claims.jkk.PmiItem;
import id.sigap.claims.jkk.PmiPhase;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Work abroad that is tried. */
@Schema(name = "PlacementTried")
public record Placement(
        @Schema(description = "Where in it that day falls; every phase if left out", examples = "DURING") PmiPhase phase,
        @Schema(description = "Whole rupiah, of what is paid at cost; what is left out is reckoned up to its ceiling", examples = "{\"TREATMENT_ABROAD\":62000000}")
        @Size(max = 12) Map<PmiItem, @NotNull @Min(1) @Max(1_000_000_000_000L) Long> costs) {

    boolean namesOnlyBills() {
        return costs == null || costs.keySet().stream().allMatch(PmiItem::atCost);
    }
}
