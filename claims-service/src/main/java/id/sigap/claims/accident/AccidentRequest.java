package id.sigap.claims.accident;

import id.sigap.claims.jkk.AccidentCause;
import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A work accident, told in one call. */
@Schema(name = "AccidentReport")
record AccidentRequest(@Valid @Schema(description = "Whose accident; leave it out for your own") Worker worker,
        @NotNull @Schema(description = "The accident, or the diagnosis of a disease", examples = "2026-11-28T02:15:00Z") Instant happenedAt,
        @NotNull @Valid Where place, @NotNull AccidentCause cause, @NotNull @Schema(description = "Whether it happened in traffic") Boolean traffic,
        @NotBlank @Size(max = 4000) @Schema(examples = "Terpeleset di tangga gudang.") String whatHappened,
        @Size(max = 10) List<@NotNull @Valid Witness> witnesses, @NotNull @Valid Care care) {

    AccidentRequest {
        witnesses = witnesses == null ? List.of() : witnesses.stream().toList();
    }

    @Schema(name = "AccidentWorker")
    record Worker(@NotBlank @Size(max = 40) @Schema(description = "Card number; spaces and dashes do not matter", examples = "18012345678") String kpj,
            @NotBlank @Size(max = 100) @Schema(description = "As on the identity card", examples = "SITI RAHAYU") String legalName) {
        @Override
        public String toString() {
            return "Worker[***]";
        }
    }

    @Schema(name = "AccidentPlace")
    record Where(@NotBlank @Size(max = 500) @Schema(examples = "Gudang 3, Kawasan Industri Jababeka, Cikarang") String text,
            @DecimalMin("-90") @DecimalMax("90") @Schema(description = "Degrees, together with the longitude", examples = "-6.2615") Double latitude,
            @DecimalMin("-180") @DecimalMax("180") @Schema(examples = "107.1525") Double longitude,
            @Pattern(regexp = "[0-9]{4}") @Schema(description = "Regency, four digits, where the app knows it", examples = "3216") String region) {
        @Override
        public String toString() {
            return "Where[***]";
        }
    }

    @Schema(name = "AccidentWitnessRequest")
    record Witness(@NotBlank @Size(max = 100) @Schema(examples = "Budi Santoso") String name,
            @NotNull @Pattern(regexp = "\\+?[0-9]{6,15}") @Schema(examples = "+628123456789") String phone) {
        @Override
        public String toString() {
            return "Witness[***]";
        }
    }

    @Schema(name = "AccidentCare")
    record Care(@NotNull @Schema(description = "Whether care has begun") Boolean begun,
            @Size(max = 200) @Schema(description = "Where", examples = "RS Mitra, Cikarang") String where) {
        @Override
        public String toString() {
            return "Care[***]";
        }
    }

    ReportWords words() {
        return new ReportWords(worker == null ? null : worker.kpj(), worker == null ? null : worker.legalName(),
                new ReportWords.Where(place.text(), place.latitude(), place.longitude()), whatHappened,
                witnesses.stream().map(witness -> new ReportWords.Witness(witness.name(), witness.phone())).toList(), care.begun(), care.where());
    }

    @Override
    public String toString() {
        return "AccidentRequest[" + cause + "]";
    }
}
