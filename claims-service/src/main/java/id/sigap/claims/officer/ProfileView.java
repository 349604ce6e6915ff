package id.sigap.claims.officer;

import id.sigap.claims.officer.rule.Skill;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An officer as supervisors see one. */
@Schema(name = "OfficerProfile")
record ProfileView(UUID accountId, @Schema(examples = "JKT01") String branch, @Schema(examples = "[\"JHT\"]") Set<Skill> skills,
        @Schema(examples = "15") int capacity, @Schema(description = "Null while at work") Instant awayUntil,
        @Schema(examples = "4", description = "Claims assigned now") int load) {

    static ProfileView of(OfficerProfile profile, int load) {
        return new ProfileView(profile.accountId(), profile.branch(), profile.skills(), profile.capacity(), profile.awayUntil(), load);
    }
}
