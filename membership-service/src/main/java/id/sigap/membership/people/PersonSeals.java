package id.sigap.membership.people;

import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.PersonNumber;
import id.sigap.membership.identity.Identity;
import id.sigap.membership.identity.Person;
import id.sigap.membership.identity.PersonName;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.crypto.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;

/** Seals and opens what names a person. */
@ApplicationScoped
class PersonSeals {

    private static final String NIK = "person.nik";
    private static final String PASSPORT = "person.passport";
    private static final String LEGAL_NAME = "person.legal-name";
    private static final String BIRTH_DATE = "person.birth-date";

    private final PersonalData personal;
    private final BlindIndex index;

    PersonSeals(PersonalData personal, BlindIndex index) {
        this.personal = personal;
        this.index = index;
    }

    /** A label for each kind, so that a passport is never taken for a NIK. */
    byte[] indexOf(PersonNumber number) {
        return switch (number) {
            case Nik nik -> index.of(NIK, nik.canonical());
            case Passport passport -> index.of(PASSPORT, passport.canonical());
        };
    }

    void seal(PersonEntity row, PersonNumber number) {
        switch (number) {
            case Nik nik -> {
                row.nikIndex = indexOf(nik);
                row.nikSealed = personal.seal(row.id, NIK, nik.canonical());
            }
            case Passport passport -> {
                row.passportIndex = indexOf(passport);
                row.passportSealed = personal.seal(row.id, PASSPORT, passport.canonical());
            }
        }
    }

    void seal(PersonEntity row, Identity identity) {
        row.legalNameSealed = personal.seal(row.id, LEGAL_NAME, identity.name().value());
        row.birthDateSealed = personal.seal(row.id, BIRTH_DATE, identity.birthDate().toString());
        row.sex = identity.sex();
        row.identitySource = identity.source();
    }

    Person open(PersonEntity row) {
        PersonName name = new PersonName(personal.open(row.id, LEGAL_NAME, row.legalNameSealed));
        LocalDate birthDate = LocalDate.parse(personal.open(row.id, BIRTH_DATE, row.birthDateSealed));
        return new Person(row.id, new Identity(name, birthDate, row.sex, row.identitySource), row.accountId);
    }

    PersonNumber openNumber(PersonEntity row) {
        return row.nikSealed == null ? Passport.ofCanonical(personal.open(row.id, PASSPORT, row.passportSealed))
                : new Nik(personal.open(row.id, NIK, row.nikSealed));
    }
}
