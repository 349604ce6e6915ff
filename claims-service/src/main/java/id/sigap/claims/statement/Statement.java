package id.sigap.claims.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.claims.jht.DocumentCase;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the claimant states, as far as data don't tell it already; what an officer found takes its place. Only what the reason asks for is looked at.
 *
 * @param companyPensionAge JHT by the company's pension age: in years
 * @param bpuStoppedOn      JHT of a BPU member who stopped: last day of work
 * @param leavingStatedOn   JHT on leaving Indonesia: date of the statement
 * @param disabledOn        total and permanent disability (JHT, JP): day by the doctor's letter
 * @param home              JHT, 30 % for a home: how it is paid for
 * @param deathCaseId       of heirs: the death that was reported
 * @param wardId            of guardians: the minor of that family whose share it is; null for the own share
 * @param injury            JKK
 * @param pensionOnLeaving  JP of old age, of who worked on past the pension age: true where it is to begin on leaving
 * @param jobLoss           JKP
 * @param study             scholarship (JKK, JKM)
 * @param abroad            JKK of migrant workers: what befell them
 * @param npwp              JHT of a foreigner: the taxpayer number, if there is one; a citizen's NIK counts as one
 */
@Schema(name = "Statement", description = "Only what the reason asks for")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Statement(@Min(1) @Max(120) @Schema(examples = "55") Integer companyPensionAge, @Schema(examples = "2026-10-31") LocalDate bpuStoppedOn,
        @Schema(examples = "2026-11-02") LocalDate leavingStatedOn, @Schema(examples = "2026-09-14") LocalDate disabledOn, DocumentCase.Home home,
        UUID deathCaseId, UUID wardId, @Valid Injury injury, @Schema(examples = "true") Boolean pensionOnLeaving, @Valid LostJob jobLoss, @Valid Study study, @Valid Abroad abroad,
        @Npwp @Schema(description = "Of a foreigner who has one: 15 digits, or 16 with a zero before them", examples = "012345674012000") String npwp) {

    public static final Statement NOTHING = new Statement(null, null, null, null, null, null, null, null, null, null, null, null, null);

    @Override
    public String toString() {
        return "Statement[***]";
    }
}
