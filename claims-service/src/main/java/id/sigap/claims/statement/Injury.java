package id.sigap.claims.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.claims.jkk.AnatomicalLoss;
import id.sigap.claims.jkk.SteppedLoss;
import id.sigap.claims.jkk.TransportMode;
import id.sigap.contracts.type.Rupiah;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is claimed after an accident at work.
 *
 * @param accidentId as reported
 * @param from       first day of incapacity
 * @param to         last day of incapacity that this claim is for
 * @param kept       whether the employer went on paying the wage
 * @param transport  costs by mode
 * @param care       bills of care and aids
 * @param losses     as the doctor found them
 * @param leftHanded the table's right is the left
 * @param billNo     the hospital's or shop's number, so that one bill is paid once
 */
@Schema(name = "Injury")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Injury(@NotNull UUID accidentId, @Schema(examples = "2026-10-01") LocalDate from, @Schema(examples = "2026-10-31") LocalDate to, Boolean kept,
        @Size(max = 3) @Schema(description = "Cost by mode: LAND, SEA, AIR; whole rupiah", examples = "{\"LAND\": 450000}") Map<TransportMode, @NotNull Rupiah> transport, @Valid Care care, @Size(max = 50) List<@NotNull @Valid Loss> losses, Boolean leftHanded,
        @Pattern(regexp = "[A-Za-z0-9./-]{1,40}") @Schema(examples = "INV-2026-0042") String billNo) {

    /** @param listPrice the government's price of such an aid, for protheses */
    @Schema(name = "CareBills")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Care(Rupiah medical, @Size(max = 100) List<@NotNull @Valid HomeBill> homeCare, Rupiah dentures, Rupiah hearingAid, Rupiah spectacles,
            @Size(max = 20) List<@NotNull @Valid Aid> aids) {
    }

    @Schema(name = "HomeCareBill")
    public record HomeBill(@NotNull @Schema(examples = "2026-10-05") LocalDate day, @NotNull Rupiah cost) {
    }

    @Schema(name = "Aid")
    public record Aid(@NotNull Rupiah cost, @NotNull Rupiah listPrice) {
    }

    /**
     * One loss: a part of the body that is gone, or works less by a share, or a measured one by its steps.
     *
     * @param what    null with {@code stepped}
     * @param share   of its function that is lost, a share of one; of the scalp within the table's bounds; null where it is gone
     * @param stepped null with {@code what}
     * @param steps   of the table
     */
    @Schema(name = "Loss")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Loss(AnatomicalLoss what, @DecimalMin("0.01") @DecimalMax("1") BigDecimal share, SteppedLoss stepped, @Min(1) @Max(20) Integer steps,
            boolean scalp) {
    }

    @Override
    public String toString() {
        return "Injury[" + accidentId + "]";
    }
}
