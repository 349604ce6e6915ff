package id.sigap.acceptance.data;

import id.sigap.contracts.type.Sex;
import java.time.LocalDate;

/**
 * Numbers that are well formed ({@link id.sigap.contracts.type.Nik}), one for each member, and nobody's: they name regencies
 * 40 to 69, of which no province has any, so they meet neither a true person's number nor that of somebody in a demo or a test.
 */
final class Niks {

    /** The provinces; those of Java and North Sumatra more than once, side by side, for more people live there. */
    private static final int[] PROVINCES = {11, 12, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 31, 32, 32, 32, 32, 33, 33, 33, 34, 35, 35, 35, 36, 36,
        51, 52, 53, 61, 62, 63, 64, 65, 71, 72, 73, 74, 75, 76, 81, 82, 91, 94};
    private static final int FIRST_REGENCY = 40;
    private static final int REGENCIES = 30;
    private static final int DISTRICTS = 40;
    private static final int SERIALS = 9_999;
    private static final long NUMBERS = (long) PROVINCES.length * DISTRICTS * SERIALS;
    /** A prime that does not divide {@link #NUMBERS}: its multiples meet each number once. */
    private static final long STRIDE = 9_999_991;
    private static final int WOMEN_DAY_OFFSET = 40;

    private final long shift;

    Niks(long seed) {
        shift = Math.floorMod(seed, NUMBERS);
    }

    /** Different for each member below {@link Population#MOST}, whatever the birth dates: region and serial alone tell them apart. */
    String of(int member, LocalDate birth, Sex sex) {
        long place = (member * STRIDE + shift) % NUMBERS;
        int region = (int) (place / SERIALS);
        int province = region % PROVINCES.length;
        int day = birth.getDayOfMonth() + (sex == Sex.FEMALE ? WOMEN_DAY_OFFSET : 0);
        return two(PROVINCES[province]) + two(FIRST_REGENCY + province % REGENCIES) + two(1 + region / PROVINCES.length)
                + two(day) + two(birth.getMonthValue()) + two(birth.getYear() % 100) + Long.toString(10_000 + 1 + place % SERIALS).substring(1);
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
