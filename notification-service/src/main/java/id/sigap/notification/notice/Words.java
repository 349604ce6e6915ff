package id.sigap.notification.notice;

import id.sigap.contracts.type.Rupiah;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Amounts and months as members write them. */
final class Words {

    private static final Locale INDONESIAN = Locale.of("id", "ID");

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

    private static String grouped(Rupiah rupiah, char separator) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(separator);
        return new DecimalFormat("#,##0", symbols).format(rupiah.amount());
    }
}
