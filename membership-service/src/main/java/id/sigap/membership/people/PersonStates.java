package id.sigap.membership.people;

import id.sigap.contracts.membership.PersonState;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.PersonNumber;
import id.sigap.membership.identity.Person;

/** What others are told of a person. Of the number only the region, and whether it is a citizen's. */
final class PersonStates {

    private PersonStates() {
    }

    static PersonState of(Person person, PersonNumber number) {
        return new PersonState(person.id(), person.accountId(), person.identity().name().value(), person.identity().birthDate(),
                switch (number) {
                    case Nik nik -> true;
                    case Passport passport -> false;
                },
                switch (number) {
                    case Nik nik -> nik.regionCode();
                    case Passport passport -> null;
                });
    }
}
