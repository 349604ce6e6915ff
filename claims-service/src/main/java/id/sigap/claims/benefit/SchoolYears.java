package id.sigap.claims.benefit;

/** @param years that a child still has to spend at the level; more than the law pays for are allowed, and not paid */
public record SchoolYears(SchoolLevel level, int years) {

    private static final int MOST = 30;

    public SchoolYears {
        if (years < 1 || years > MOST) {
            throw new IllegalArgumentException("years at " + level + " lie between 1 and " + MOST + ", not " + years);
        }
    }
}
