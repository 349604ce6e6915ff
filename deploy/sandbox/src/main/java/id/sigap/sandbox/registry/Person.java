package id.sigap.sandbox.registry;

import java.time.LocalDate;

/**
 * A person as an office has them.
 *
 * @param number at the civil registry the NIK, at the immigration office country and passport, see {@link #foreigner}
 */
record Person(String number, String fullName, LocalDate birthDate, Sex sex) {

    static final String NIK = "[0-9]{16}";
    static final String PASSPORT = "[0-9A-Z]{1,9}";
    static final String COUNTRY = "[A-Z]{3}";

    /** What a foreigner is kept under. */
    static String foreigner(String country, String passport) {
        return country + passport;
    }

    @Override
    public String toString() {
        return "Person[***]";
    }
}
