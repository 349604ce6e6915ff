package id.sigap.claims.heir;

import id.sigap.claims.benefit.Relation;
import id.sigap.claims.benefit.SchoolLevel;
import id.sigap.claims.heir.kin.Guardian;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A death, as somebody of the family reports it. */
@Schema(name = "DeathReport")
record DeathRequest(@NotNull @Valid Deceased deceased, @NotNull @Valid Facts facts,
        @Schema(description = "Whether the caller paid for the funeral", examples = "true") boolean paidForFuneral) {

    static final int LONGEST_NAME = 200;

    @Schema(name = "Deceased", description = "All three must agree with the membership")
    record Deceased(@NotBlank @Size(max = 20) @Schema(examples = "18012345678") String kpj,
            @NotBlank @Size(max = LONGEST_NAME) @Schema(description = "As on the KTP", examples = "BUDI SANTOSO") String legalName,
            @NotNull @Schema(examples = "1984-03-02") LocalDate birthDate) {
        @Override
        public String toString() {
            return "Deceased[***]";
        }
    }

    @Schema(name = "DeclaredFacts")
    record Facts(@NotNull @Schema(description = "Legal day (Asia/Jakarta)", examples = "2026-11-02") LocalDate diedOn, @NotNull @Valid DeathCertificate certificate,
            @Schema(description = "Whether work caused it; left out where that is not known", examples = "false") Boolean workCaused,
            @Schema(description = "The work accident that was reported, if any", examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11") UUID accidentId,
            @NotNull @Size(max = 30) @Schema(description = "Everyone who may inherit, those who have died among them") List<@NotNull @Valid Member> family) {
        @Override
        public String toString() {
            return "Facts[***]";
        }
    }

    @Schema(name = "DeclaredCertificate")
    record DeathCertificate(@NotBlank @Size(max = 60) @Schema(examples = "3201-KM-02112026-0007") String number,
            @NotBlank @Size(max = 100) @Schema(examples = "Kabupaten Bogor") String place) {
        @Override
        public String toString() {
            return "DeathCertificate[***]";
        }
    }

    @Schema(name = "DeclaredMember")
    record Member(@NotNull @Schema(examples = "CHILD") Relation relation,
            @NotBlank @Size(max = LONGEST_NAME) @Schema(description = "As on the KTP or birth certificate", examples = "AYU SANTOSO") String legalName,
            @NotNull @Schema(examples = "2015-06-01") LocalDate birthDate,
            @Schema(description = "Left out while alive") LocalDate diedOn,
            @Schema(description = "Of a child the wedding, of the spouse the next marriage") LocalDate marriedOn,
            @Schema(description = "First day of work of a child") LocalDate worksSince,
            @Valid SchoolYear school, @Valid DeclaredGuardian guardian) {
        @Override
        public String toString() {
            return "Member[" + relation + "]";
        }
    }

    @Schema(name = "SchoolYear", description = "Only of children")
    record SchoolYear(@NotNull @Schema(examples = "SD") SchoolLevel level,
            @Schema(description = "School years finished at this level", examples = "4") @Min(0) @Max(30) int yearsDone) {
    }

    @Schema(name = "DeclaredGuardian", description = "Who acts for a minor")
    record DeclaredGuardian(@NotNull @Schema(examples = "PARENT") Guardian.Basis basis,
            @NotBlank @Size(max = LONGEST_NAME) @Schema(examples = "SITI RAHAYU") String legalName, @NotNull @Schema(examples = "1990-08-17") LocalDate birthDate) {
        @Override
        public String toString() {
            return "DeclaredGuardian[" + basis + "]";
        }
    }

    @Override
    public String toString() {
        return "DeathRequest[***]";
    }
}
