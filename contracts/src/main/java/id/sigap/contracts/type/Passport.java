package id.sigap.contracts.type;

import id.sigap.contracts.event.Matches;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A foreigner's passport. An instance is well formed; whether the immigration office knows it is another question. Two countries
 * may issue the same number, so neither half means anything alone.
 *
 * @param number  as in the machine-readable zone (ICAO 9303-4, lower line, places 1 to 9), without its filler
 * @param country that issued it, ISO 3166-1 alpha-3 as in ICAO 9303-3 section 5; never Indonesia, whose citizens have a NIK
 */
public record Passport(@Matches("[0-9A-Z]{1,9}") String number, @Matches("[A-Z]{3}") String country) implements PersonNumber {

    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{1,9}");
    private static final Pattern TYPED = Pattern.compile("[0-9A-Za-z \\-]{1,40}");
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);
    private static final String INDONESIA = "IDN";
    private static final int COUNTRY_LENGTH = 3;
    private static final int SHOWN = 3;

    public Passport {
        Defect defect = defectOf(number, country);
        if (defect != null) {
            throw new IllegalArgumentException("not a foreigner's passport: " + defect);
        }
    }

    /** What is wrong with a number or country. The names are stable codes of the API. */
    public enum Defect {
        PASSPORT_NUMBER, PASSPORT_COUNTRY,
        /** An Indonesian's passport: the person has a NIK, and is found by that. */
        PASSPORT_INDONESIAN
    }

    /** The outcome of reading what a person typed. */
    public sealed interface Reading {
        record Good(Passport passport) implements Reading {
        }

        record Bad(Defect defect) implements Reading {
        }
    }

    /** Reads what a person typed: spaces and dashes, which the machine-readable zone does not have, are dropped, letters raised. */
    public static Reading read(String typedNumber, String typedCountry) {
        String number = typedNumber == null || !TYPED.matcher(typedNumber.strip()).matches() ? "" : raised(typedNumber.replaceAll("[\\s-]", ""));
        String country = typedCountry == null ? "" : raised(typedCountry.strip());
        Defect defect = defectOf(number, country);
        return defect == null ? new Reading.Good(new Passport(number, country)) : new Reading.Bad(defect);
    }

    /** @throws IllegalArgumentException if it is not what {@link #canonical} gives */
    public static Passport ofCanonical(String text) {
        if (text == null || text.length() <= COUNTRY_LENGTH) {
            throw new IllegalArgumentException("not a foreigner's passport");
        }
        return new Passport(text.substring(COUNTRY_LENGTH), text.substring(0, COUNTRY_LENGTH));
    }

    /** Country and number, for example {@code INDZ1234567}: the country's part has a fixed length, so no two passports share one. */
    @Override
    public String canonical() {
        return country + number;
    }

    /** The country, and the number's last three characters where it is long enough to hide more than it shows. */
    @Override
    public String masked() {
        int shown = number.length() > 2 * SHOWN ? SHOWN : 0;
        int hidden = number.length() - shown;
        return country + " " + "*".repeat(hidden) + number.substring(hidden);
    }

    @Override
    public String toString() {
        return masked();
    }

    private static Defect defectOf(String number, String country) {
        if (INDONESIA.equals(country)) {
            return Defect.PASSPORT_INDONESIAN;
        }
        if (country == null || !COUNTRIES.contains(country)) {
            return Defect.PASSPORT_COUNTRY;
        }
        return number == null || !NUMBER.matcher(number).matches() ? Defect.PASSPORT_NUMBER : null;
    }

    private static String raised(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
