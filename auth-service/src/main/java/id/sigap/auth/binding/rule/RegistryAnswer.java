package id.sigap.auth.binding.rule;

import id.sigap.contracts.type.Sex;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the office that knows a number says to it, a name and a birth date.
 *
 * @param nameScore how near the name is to the registered one, 0 to 100
 * @param legalName as registered; null unless confirmed
 * @param sex       as registered; null unless confirmed
 */
public record RegistryAnswer(boolean found, int nameScore, boolean birthDateMatches, String legalName, Sex sex) {

    /** @param leastScore from which on a name counts as the registered one */
    public boolean confirms(int leastScore) {
        return differences(leastScore).isEmpty();
    }

    /**
     * In what it differs; empty if it confirms.
     *
     * @param leastScore from which on a name counts as the registered one
     */
    public Set<Difference> differences(int leastScore) {
        if (!found) {
            return Set.of(Difference.NOT_FOUND);
        }
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        if (nameScore < leastScore) {
            differences.add(Difference.NAME);
        }
        if (!birthDateMatches) {
            differences.add(Difference.BIRTH_DATE);
        }
        if (differences.isEmpty() && (legalName == null || legalName.isBlank() || sex == null)) {
            differences.add(Difference.ENTRY_INCOMPLETE);
        }
        return differences;
    }

    @Override
    public String toString() {
        return "RegistryAnswer[***]";
    }
}
