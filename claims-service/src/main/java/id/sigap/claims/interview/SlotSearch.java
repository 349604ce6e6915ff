package id.sigap.claims.interview;

import id.sigap.claims.interview.rule.Medium;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Which free slots somebody wants to see.
 *
 * @param until   the last start
 * @param without officers who may not hold this interview
 * @param branch  null for all
 * @param medium  null for all
 */
public record SlotSearch(Place after, Instant until, List<UUID> without, String branch, Medium medium) {

    public static final UUID LOWEST = new UUID(0, 0);

    /** A place in the list: it goes on behind it. */
    public record Place(Instant startsAt, UUID id) {

        /** @throws IllegalArgumentException for what is no place */
        public static Place read(String written) {
            String[] parts = written.split("/", 2);
            try {
                return new Place(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (java.time.format.DateTimeParseException | ArrayIndexOutOfBoundsException e) {
                throw new IllegalArgumentException("no place in a list", e);
            }
        }

        public static String write(Instant startsAt, UUID id) {
            return startsAt + "/" + id;
        }
    }

    /** The same from another place on, if one is given that lies within the search. */
    public SlotSearch from(Place other) {
        if (other == null || other.startsAt().isBefore(after.startsAt())) {
            return this;
        }
        return new SlotSearch(other.startsAt().isAfter(until) ? new Place(until, new UUID(-1, -1)) : other, until, without, branch, medium);
    }
}
