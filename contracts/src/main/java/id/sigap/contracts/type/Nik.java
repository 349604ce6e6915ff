package id.sigap.contracts.type;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Nomor Induk Kependudukan: the civil registry's number of a person, 16 digits. An instance is well formed: known province,
 * a possible birth date, a serial. Whether the registry knows it is another question. The region is that of the first
 * registration, not an address; the number survives a corrected birth date, so a date that differs calls for a review only.
 */
public record Nik(String value) implements PersonNumber {

    private static final Pattern FORM = Pattern.compile("[0-9]{16}");
    private static final Set<Integer> PROVINCES = Set.of(
            11, 12, 13, 14, 15, 16, 17, 18, 19, 21, 31, 32, 33, 34, 35, 36, 51, 52, 53, 61, 62, 63, 64, 65,
            71, 72, 73, 74, 75, 76, 81, 82, 91, 92, 93, 94, 95, 96);
    private static final int WOMEN_DAY_OFFSET = 40;
    private static final int YOUNGEST_WORKER = 15;
    private static final int OLDEST_WORKER = 100;

    public Nik {
        Defect defect = defectOf(value);
        if (defect != null) {
            throw new IllegalArgumentException("not a NIK: " + defect);
        }
    }

    /** What is wrong with a number that is no NIK. The names are stable codes of the API. */
    public enum Defect {
        NIK_FORMAT, NIK_REGION, NIK_DATE, NIK_SERIAL
    }

    /** The outcome of reading what a person typed. */
    public sealed interface Reading {
        record Good(Nik nik) implements Reading {
        }

        record Bad(Defect defect) implements Reading {
        }
    }

    /** Reads a typed number as of a day: a birth date that lies after {@code today} in every century is refused. */
    public static Reading read(String typed, LocalDate today) {
        String bare = typed == null ? "" : typed.strip();
        Defect defect = defectOf(bare);
        if (defect != null) {
            return new Reading.Bad(defect);
        }
        Nik nik = new Nik(bare);
        return nik.birthDateCandidates(today).isEmpty() ? new Reading.Bad(Defect.NIK_DATE) : new Reading.Good(nik);
    }

    public Sex sex() {
        return day(value) > WOMEN_DAY_OFFSET ? Sex.FEMALE : Sex.MALE;
    }

    public String provinceCode() {
        return value.substring(0, 2);
    }

    /** Province and regency or city of the first registration, four digits. */
    public String regionCode() {
        return value.substring(0, 4);
    }

    /** The dates that the number can mean, of this century and the last, none after {@code today}; later first. */
    public List<LocalDate> birthDateCandidates(LocalDate today) {
        return dates(value).stream().filter(date -> !date.isAfter(today)).toList();
    }

    /** The one birth date at which the bearer is 15 to 100 years old today; empty means: ask for the date. */
    public java.util.Optional<LocalDate> birthDateOfWorker(LocalDate today) {
        List<LocalDate> plausible = birthDateCandidates(today).stream()
                .filter(date -> {
                    int age = java.time.Period.between(date, today).getYears();
                    return age >= YOUNGEST_WORKER && age <= OLDEST_WORKER;
                }).toList();
        return plausible.size() == 1 ? java.util.Optional.of(plausible.getFirst()) : java.util.Optional.empty();
    }

    /** True if the number can mean this birth date; false asks for a review, it does not refuse. */
    public boolean agreesWith(LocalDate birthDate) {
        return dates(value).contains(birthDate);
    }

    @Override
    public String canonical() {
        return value;
    }

    /** The number with only its last four digits shown. */
    @Override
    public String masked() {
        return "*".repeat(12) + value.substring(12);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static Defect defectOf(String value) {
        if (value == null || !FORM.matcher(value).matches()) {
            return Defect.NIK_FORMAT;
        }
        boolean known = PROVINCES.contains(Integer.parseInt(value.substring(0, 2)));
        if (!known || value.startsWith("00", 2) || value.startsWith("00", 4)) {
            return Defect.NIK_REGION;
        }
        if (dates(value).isEmpty()) {
            return Defect.NIK_DATE;
        }
        return value.endsWith("0000") ? Defect.NIK_SERIAL : null;
    }

    private static List<LocalDate> dates(String value) {
        int day = day(value) > WOMEN_DAY_OFFSET ? day(value) - WOMEN_DAY_OFFSET : day(value);
        int month = Integer.parseInt(value.substring(8, 10));
        int yearOfCentury = Integer.parseInt(value.substring(10, 12));
        List<LocalDate> dates = new ArrayList<>(2);
        for (int century : new int[]{2000, 1900}) {
            try {
                dates.add(LocalDate.of(century + yearOfCentury, month, day));
            } catch (DateTimeException notADate) {
                // 29 February exists in one century and not in the other: that is how the century is told
                continue;
            }
        }
        return dates;
    }

    private static int day(String value) {
        return Integer.parseInt(value.substring(6, 8));
    }
}
