package id.sigap.claims.interview.rule;

import java.time.Instant;
import java.util.UUID;

/**
 * A time that an officer offers.
 *
 * @param link of the call; null unless it is one by video
 */
public record Slot(UUID id, UUID officer, String branch, Medium medium, String link, Instant startsAt, Instant endsAt) {

    @Override
    public String toString() {
        return "Slot[" + id + ", " + startsAt + "]";
    }
}
