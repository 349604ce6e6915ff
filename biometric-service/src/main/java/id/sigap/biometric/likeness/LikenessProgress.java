package id.sigap.biometric.likeness;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far the search for one face under several numbers is.
 *
 * @param waiting   persons who wait for a pass
 * @param openCases cases that wait for an officer
 * @param pass      the one under way; missing where there is none
 * @param full      the search for everybody; missing where nobody asked for it, or it is done
 */
@Schema(name = "LikenessProgress")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LikenessProgress(long waiting, long openCases, Running pass, Full full) {

    /**
     * @param persons  who are looked for in it
     * @param compared faces that they were compared with
     * @param left     faces that they have still to be compared with
     * @param found    pairs that are alike so far; once no face is left, those that have still to become cases
     */
    @Schema(name = "LikenessPass")
    public record Running(Instant startedAt, long persons, long compared, long left, long found) {
    }

    /** @param left persons whose turn has not come */
    @Schema(name = "LikenessFullSearch")
    public record Full(Instant askedAt, long left) {
    }
}
