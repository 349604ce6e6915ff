package id.sigap.biometric.policy;

import id.sigap.biometric.engine.FaceMatcher;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * How faces are judged for one purpose, from one amount on, over one stretch of days.
 *
 * @param from        the band's lower end, itself in it; it reaches up to the next band of its purpose
 * @param validFrom   first day, legal day in Asia/Jakarta
 * @param validTo     last day, itself included; null while no end is known
 * @param acceptBelow the machine says match below this distance
 * @param unsureBelow the machine says no match from here on
 * @param officers    who compare by hand and have to agree: 1 or 2
 * @param targetFmr   strangers that may match at most, as a share of one
 * @param calibration the name of the measurement that the two distances rest on
 */
public record PolicyRow(Purpose purpose, Rupiah from, LocalDate validFrom, LocalDate validTo, double acceptBelow, double unsureBelow, int officers,
        double targetFmr, String calibration) {

    public PolicyRow {
        if (from.isNegative()) {
            throw new IllegalArgumentException("an amount is not negative");
        }
        if (validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("ends before it begins");
        }
        if (!(0 < acceptBelow && acceptBelow < unsureBelow && unsureBelow < 2)) {
            throw new IllegalArgumentException("0 < accept below < unsure below < 2 expected");
        }
        if (officers < 1 || officers > 2) {
            throw new IllegalArgumentException("one officer or two");
        }
        if (!(0 < targetFmr && targetFmr < 1)) {
            throw new IllegalArgumentException("the target false-match rate lies between 0 and 1");
        }
    }

    public FaceMatcher matcher() {
        return new FaceMatcher(acceptBelow, unsureBelow);
    }

    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it is never in force again. */
    public boolean isOver(LocalDate today) {
        return validTo != null && validTo.isBefore(today);
    }

    /** As the policy file has it. */
    public String written() {
        return String.join(" | ", PolicyFile.ROW, purpose.name(), Long.toString(from.amount()), validFrom.toString(), validTo == null ? "" : validTo.toString(),
                plain(acceptBelow), plain(unsureBelow), Integer.toString(officers), plain(targetFmr), calibration);
    }

    /** For messages: whose row it is. */
    String name() {
        return purpose + " from Rp " + from.amount() + " since " + validFrom;
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString();
    }
}
