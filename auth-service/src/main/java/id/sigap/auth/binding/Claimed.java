package id.sigap.auth.binding;

import id.sigap.contracts.type.PersonNumber;
import id.sigap.contracts.type.Sex;
import java.time.LocalDate;

/**
 * Whom an account says that it is.
 *
 * @param fullName  as typed
 * @param legalName as the office that knows the number writes it; null until it has confirmed
 * @param sex       as registered; null until then
 */
record Claimed(PersonNumber number, String fullName, LocalDate birthDate, String legalName, Sex sex) {

    Claimed confirmed(String registeredName, Sex registeredSex) {
        return new Claimed(number, fullName, birthDate, registeredName, registeredSex);
    }

    @Override
    public String toString() {
        return "Claimed[***]";
    }
}
