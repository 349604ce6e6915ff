package id.sigap.notification.notice;

import id.sigap.contracts.type.Rupiah;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts, months, days and times as members write them. */
final class Words {

    private static final Locale INDONESIAN = Locale.of("id", "ID");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");

    private Words() {
    }

    /** {@code Rp1.500.000} and {@code IDR 1,500,000}. */
    static Bilingual amount(Rupiah rupiah) {
        return Bilingual.of("Rp" + grouped(rupiah, '.'), "IDR " + grouped(rupiah, ','));
    }

    /** @param month {@code yyyy-MM} */
    static Bilingual month(String month) {
        YearMonth parsed = YearMonth.parse(month);
        return Bilingual.of(DateTimeFormatter.ofPattern("MMMM yyyy", INDONESIAN).format(parsed),
                DateTimeFormatter.ofPattern("MMMM yyyy", Locale.ENGLISH).format(parsed));
    }

    /** {@code 7 Desember 2026} and {@code 7 December 2026}. */
    static Bilingual day(LocalDate day) {
        return Bilingual.of(DateTimeFormatter.ofPattern("d MMMM yyyy", INDONESIAN).format(day), DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH).format(day));
    }

    /** {@code Senin, 7 Desember 2026 pukul 09.00 WIB} and {@code Monday, 7 December 2026 at 09:00 WIB}. */
    static Bilingual moment(Instant moment) {
        ZonedDateTime at = moment.atZone(JAKARTA);
        return Bilingual.of(DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy 'pukul' HH.mm 'WIB'", INDONESIAN).format(at),
                DateTimeFormatter.ofPattern("EEEE, d MMMM yyyy 'at' HH:mm 'WIB'", Locale.ENGLISH).format(at));
    }

    private static String grouped(Rupiah rupiah, char separator) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(separator);
        return new DecimalFormat("#,##0", symbols).format(rupiah.amount());
    }
}
