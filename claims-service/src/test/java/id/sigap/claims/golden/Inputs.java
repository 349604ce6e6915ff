package id.sigap.claims.golden;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** The inputs of one case, read by name; a missing or odd one is refused. */
record Inputs(Map<String, String> values) {

    String text(String name) {
        String value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("no input " + name + " in " + values);
        }
        return value;
    }

    /** Whole rupiah, months or days; not negative. */
    long number(String name) {
        long number = Long.parseLong(text(name));
        if (number < 0) {
            throw new IllegalArgumentException(name + " is negative: " + number);
        }
        return number;
    }

    /** A share of one, such as 0.0563. */
    BigDecimal share(String name) {
        return new BigDecimal(text(name));
    }

    LocalDate date(String name) {
        return LocalDate.parse(text(name));
    }

    boolean yes(String name) {
        return switch (text(name)) {
            case "yes" -> true;
            case "no" -> false;
            case String other -> throw new IllegalArgumentException(name + " is neither yes nor no: " + other);
        };
    }

    /** {@code numerator / denominator} half up to a whole number, exact; not for negative numbers. */
    static long halfUp(long numerator, long denominator) {
        return Math.addExact(Math.multiplyExact(2, numerator), denominator) / Math.multiplyExact(2, denominator);
    }
}
