package id.sigap.claims.benefit;

import java.time.LocalDate;

/**
 * Somebody who outlived the member.
 *
 * @param key  by which the caller knows the person again
 * @param born null while it is not known
 */
public record Heir(String key, Relation relation, LocalDate born) {

    public Heir {
        if (key.isBlank()) {
            throw new IllegalArgumentException("an heir has a key");
        }
    }

    @Override
    public String toString() {
        return "Heir[" + relation + "]";
    }
}
