package id.sigap.payment.reconciliation;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.reconciliation.StatementLine.Direction;
import id.sigap.platform.Clocks;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/** Reads the single values of a statement. */
final class Values {

    private static final Pattern AMOUNT = Pattern.compile("[0-9]{1,15}(\\.[0-9]{1,5})?");
    private static final int LONGEST_REFERENCE = 128;

    private Values() {
    }

    /** Whole rupiah, 0 or more. */
    static Rupiah rupiah(String text) {
        if (text == null || !AMOUNT.matcher(text).matches()) {
            throw new UnreadableStatement("an amount that is none");
        }
        try {
            return Rupiah.of(new BigDecimal(text).longValueExact());
        } catch (ArithmeticException e) {
            throw new UnreadableStatement("an amount that is not in whole rupiah", e);
        }
    }

    static Direction direction(String text) {
        return switch (text) {
            case "CRDT" -> Direction.CREDIT;
            case "DBIT" -> Direction.DEBIT;
            case null, default -> throw new UnreadableStatement("neither credit nor debit");
        };
    }

    /** A day as {@code Dt} or {@code DtTm} below the path. Times without an offset are Jakarta's. */
    static LocalDate day(Fields fields, String path) {
        String day = fields.text(path + "/Dt");
        String time = fields.text(path + "/DtTm");
        try {
            if (day != null) {
                return LocalDate.parse(day.length() > 10 ? day.substring(0, 10) : day);
            }
            if (time != null) {
                return LocalDate.ofInstant(instant(time), Clocks.JAKARTA);
            }
        } catch (DateTimeException e) {
            throw new UnreadableStatement("a day that is none", e);
        }
        throw new UnreadableStatement("a day is missing");
    }

    static Instant instant(String text) {
        try {
            if (text == null) {
                throw new UnreadableStatement("a time is missing");
            }
            return text.matches(".*(Z|[+-][0-9]{2}:[0-9]{2})$") ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(Clocks.JAKARTA).toInstant();
        } catch (DateTimeException e) {
            throw new UnreadableStatement("a time that is none", e);
        }
    }

    /** Null for nothing. */
    static String brief(String text) {
        if (text == null || text.isEmpty()) {
            return null;
        }
        if (text.length() > LONGEST_REFERENCE) {
            throw new UnreadableStatement("a reference that is too long");
        }
        return text;
    }
}
