package id.sigap.biometric.policy;

import java.util.List;
import java.util.Optional;

/**
 * Officers' judgements of one pair of pictures, each made without knowledge of the others'. As soon as so many of them say the same, that
 * is the decision: of one officer the first, of two the two who agree, or where they differ the third whose side has the majority.
 *
 * @param needed officers who have to agree, 1 or more
 * @param given  whether both pictures show the same person, in the order in which they came
 */
public record Agreement(int needed, List<Boolean> given) {

    public Agreement {
        given = List.copyOf(given);
        if (needed < 1) {
            throw new IllegalArgumentException("somebody has to look");
        }
    }

    /** What was decided; empty while another officer has to look. */
    public Optional<Boolean> decision() {
        if (saying(true) >= needed) {
            return Optional.of(true);
        }
        return saying(false) >= needed ? Optional.of(false) : Optional.empty();
    }

    /** Officers who have to look in all, as far as is known by now: more where they differ. */
    public int wanted() {
        return needed + (int) Math.min(saying(true), saying(false));
    }

    private long saying(boolean samePerson) {
        return given.stream().filter(one -> one == samePerson).count();
    }
}
