package id.sigap.membership.identity;

/** Why an officer should look at a person. */
public enum ReviewKind {
    /** The birth date that an employer named is not the one in the NIK; it may be right all the same (domain reference 2.1). */
    NIK_DOB_MISMATCH,
    NAME_DIFFERS,
    BIRTH_DATE_DIFFERS,
    SEX_DIFFERS,
    /** Another account proved to be a person who has one. */
    SECOND_CLAIMANT,
    /** An officer found this person's face to be that of another person here, under another number. */
    ONE_FACE_SEVERAL_NUMBERS;

    public static ReviewKind of(Difference.Field field) {
        return switch (field) {
            case NAME -> NAME_DIFFERS;
            case BIRTH_DATE -> BIRTH_DATE_DIFFERS;
            case SEX -> SEX_DIFFERS;
        };
    }
}
