package id.sigap.auth.binding;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Sex;
import java.time.LocalDate;

/**
 * Whom an account says that it is.
 *
 * @param fullName  as typed
 * @param legalName as the registry writes it; null until it has confirmed
 * @param sex       as registered; null until then
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Claimed(Nik nik, String fullName, LocalDate birthDate, String legalName, Sex sex) {

    Claimed confirmed(String registeredName, Sex registeredSex) {
        return new Claimed(nik, fullName, birthDate, registeredName, registeredSex);
    }

    @Override
    public String toString() {
        return "Claimed[***]";
    }
}
