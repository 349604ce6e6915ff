package id.sigap.claims.officer;

import id.sigap.claims.officer.rule.Skill;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a supervisor says of an officer. */
@Schema(name = "OfficerProfileChange")
record ProfileRequest(
        @NotNull @Pattern(regexp = Branches.CODE) @Schema(examples = "JKT01", description = "0000 is the head office") String branch,
        @NotNull @Schema(examples = "[\"JHT\", \"SURVIVORS\"]") Set<@NotNull Skill> skills,
        @NotNull @Min(0) @Max(ProfileRequest.MOST) @Schema(examples = "15", description = "Claims at once") Integer capacity,
        @Schema(examples = "2026-12-07T01:00:00Z", description = "Until then nothing is assigned; what is, goes back") Instant awayUntil) {

    static final int MOST = 100;

    OfficerProfile of(UUID accountId) {
        return new OfficerProfile(accountId, branch, skills, capacity, awayUntil);
    }
}
