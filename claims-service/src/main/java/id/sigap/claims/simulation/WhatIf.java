package id.sigap.claims.simulation;

import id.sigap.claims.jkk.PmiItem;
import id.sigap.claims.jkk.PmiPhase;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a member wants to try. What is left out is taken from the own data, and else assumed; the answer says which. */
@Schema(name = "WhatIf")
public record WhatIf(
        @Schema(description = "Legal day (Asia/Jakarta) of the event; today if left out", examples = "2026-11-30") LocalDate day,
        @Schema(description = "All five if left out", examples = "[\"JP\"]") @Size(max = 5) Set<Programme> programmes,
        @Schema(description = "Whole rupiah a month", examples = "6000000") @Min(1) @Max(1_000_000_000_000L) Long monthlyWage,
        @Schema(description = "JHT balance, whole rupiah", examples = "62500000") @Min(0) @Max(1_000_000_000_000_000L) Long jhtBalance,
        @Schema(description = "JP months paid in all", examples = "216") @Min(0) @Max(600) Integer paidMonths,
        @Schema(description = "Whether the member leaves a widow or widower") Boolean spouse,
        @Schema(description = "Days of birth of the children") @Size(max = 20) List<@PastOrPresent LocalDate> children,
        @Schema(description = "Whether a parent lives") Boolean parent,
        @Schema(description = "Days that an accident keeps the member from work", examples = "45") @Min(1) @Max(3_650) Integer sickDays,
        @Schema(description = "Whether a foreigner has an NPWP; a citizen's NIK counts as one") Boolean npwp,
        @Schema(description = "A placement abroad: of a member who has none, protection as a migrant worker is assumed") @Valid Placement placement) {

    static final WhatIf NOTHING = new WhatIf(null, null, null, null, null, null, null, null, null, null, null);

    Set<Programme> wanted() {
        return programmes == null || programmes.isEmpty() ? Set.of(Programme.values()) : programmes;
    }

    Rupiah wage() {
        return monthlyWage == null ? null : Rupiah.of(monthlyWage);
    }

    /** Null where every phase is asked about. */
    PmiPhase phase() {
        return placement == null ? null : placement.phase();
    }

    /** Null where none is tried. */
    Long cost(PmiItem item) {
        return placement == null || placement.costs() == null ? null : placement.costs().get(item);
    }

    @Override
    public String toString() {
        return "WhatIf[" + day + ", " + programmes + "]";
    }
}
