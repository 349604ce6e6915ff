package id.sigap.sandbox.registry;

import java.time.LocalDate;

/** A person as the civil registry has them. */
record Person(String nik, String fullName, LocalDate birthDate, Sex sex) {

    static final String NIK = "[0-9]{16}";

    @Override
    public String toString() {
        return "Person[" + "*".repeat(12) + nik.substring(12) + "]";
    }
}
