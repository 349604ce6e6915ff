package id.sigap.membership.identity;

/**
 * A field on which two sources disagree.
 *
 * @param known  what we held before
 * @param stated what the other source says
 */
public record Difference(Field field, String known, String stated) {

    /** What may differ. */
    public enum Field {
        NAME, BIRTH_DATE, SEX
    }

    @Override
    public String toString() {
        return "Difference[" + field + "]";
    }
}
