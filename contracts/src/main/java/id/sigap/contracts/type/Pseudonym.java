package id.sigap.contracts.type;

import java.util.UUID;

/**
 * A person's or account's stand-in on open topics: a UUID derived from the real id with a key that analysts do not have.
 * The same id always gives the same pseudonym, so that events can be joined; the id cannot be had back from it.
 */
public record Pseudonym(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
