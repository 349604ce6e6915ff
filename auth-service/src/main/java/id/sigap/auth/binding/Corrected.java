package id.sigap.auth.binding;

import java.time.LocalDate;

/**
 * What an officer has the registry asked with in place of what was typed.
 *
 * @param fullName  null to ask with the typed one
 * @param birthDate null to ask with the typed one
 */
record Corrected(String fullName, LocalDate birthDate) {

    static final Corrected NOTHING = new Corrected(null, null);

    boolean isNothing() {
        return fullName == null && birthDate == null;
    }

    Claimed of(Claimed typed) {
        return new Claimed(typed.number(), fullName == null ? typed.fullName() : fullName, birthDate == null ? typed.birthDate() : birthDate, null, null);
    }

    @Override
    public String toString() {
        return "Corrected[***]";
    }
}
