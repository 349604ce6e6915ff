package id.sigap.sandbox.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.sandbox.web.Refusal;
import java.util.Optional;

/**
 * The registry's answer on a photograph.
 *
 * @param matchScore 0 to 100; missing where there is nothing to compare with
 * @param match      whether the score is one that the registry calls the same person
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PhotoCheck(boolean nikFound, boolean photoFound, Integer matchScore, boolean match) {

    private static final int SAME_PERSON = 75;

    static PhotoCheck of(boolean nikFound, Optional<byte[]> registered, byte[] given) {
        if (registered.isEmpty()) {
            return new PhotoCheck(nikFound, false, null, false);
        }
        int score = PhotoScore.of(registered.get(), given).orElseThrow(() -> new Refusal(400, "photo-unreadable", "The photograph cannot be read."));
        return new PhotoCheck(true, true, score, score >= SAME_PERSON);
    }
}
