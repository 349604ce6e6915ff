package id.sigap.platform.person;

import id.sigap.contracts.problem.MembershipProblem;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.PersonNumber;
import id.sigap.platform.problem.ProblemException;
import java.time.LocalDate;

/** Reads by which number a request names a person: in its fields {@code nik} or {@code passport}. */
public final class PersonNumbers {

    private PersonNumbers() {
    }

    /**
     * @param nik      null where a passport is given
     * @param passport null where a NIK is given
     * @throws ProblemException PERSON_NUMBER_REQUIRED unless exactly one is given, NIK_INVALID, PASSPORT_INVALID, or NIK_REQUIRED
     *         for an Indonesian passport
     */
    public static PersonNumber read(String nik, PassportRequest passport, LocalDate today) {
        if ((nik == null) == (passport == null)) {
            throw new ProblemException(MembershipProblem.PERSON_NUMBER_REQUIRED).field("nik");
        }
        return nik == null ? passport(passport) : nik(nik, today);
    }

    private static Nik nik(String typed, LocalDate today) {
        return switch (Nik.read(typed, today)) {
            case Nik.Reading.Good(Nik good) -> good;
            case Nik.Reading.Bad(Nik.Defect defect) -> throw new ProblemException(MembershipProblem.NIK_INVALID, defect.name()).field("nik")
                    .with("defect", defect.name());
        };
    }

    private static Passport passport(PassportRequest typed) {
        return switch (Passport.read(typed.number(), typed.country())) {
            case Passport.Reading.Good(Passport good) -> good;
            case Passport.Reading.Bad(Passport.Defect defect) -> throw switch (defect) {
                case PASSPORT_NUMBER -> invalid(defect, "passport.number");
                case PASSPORT_COUNTRY -> invalid(defect, "passport.country");
                case PASSPORT_INDONESIAN -> new ProblemException(MembershipProblem.NIK_REQUIRED).field("passport.country");
            };
        };
    }

    private static ProblemException invalid(Passport.Defect defect, String field) {
        return new ProblemException(MembershipProblem.PASSPORT_INVALID, defect.name()).field(field).with("defect", defect.name());
    }
}
