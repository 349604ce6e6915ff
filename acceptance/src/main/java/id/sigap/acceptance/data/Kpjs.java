package id.sigap.acceptance.data;

/** Membership numbers with a letter, as on older cards: the service issues digits only, so it never meets one of these. */
final class Kpjs {

    private static final long NUMBERS = 10_000_000_000L;
    private static final long STRIDE = 6_180_339_887L;
    private static final int LETTERS = 26;

    private Kpjs() {
    }

    /** Different for each number below 100 million; neighbours do not look alike. */
    static String of(long number) {
        // the stride is odd and ends in 7, so it divides no power of ten
        String digits = Long.toString(NUMBERS + number * STRIDE % NUMBERS).substring(1);
        return digits.substring(0, 2) + (char) ('A' + number % LETTERS) + digits.substring(2);
    }
}
