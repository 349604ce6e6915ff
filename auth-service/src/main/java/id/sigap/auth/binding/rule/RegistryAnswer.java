package id.sigap.auth.binding.rule;

import id.sigap.contracts.type.Sex;

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
        return found && birthDateMatches && nameScore >= leastScore && legalName != null && !legalName.isBlank() && sex != null;
    }

    @Override
    public String toString() {
        return "RegistryAnswer[***]";
    }
}
