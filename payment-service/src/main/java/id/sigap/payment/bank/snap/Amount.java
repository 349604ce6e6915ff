package id.sigap.payment.bank.snap;

import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** An amount on the wire: a decimal with two places as text, {@code "593400.00"}, and a currency. */
public record Amount(String value, String currency) {

    private static final Pattern FORM = Pattern.compile("[0-9]{1,16}\\.[0-9]{2}");

    public static Amount of(Rupiah rupiah) {
        return new Amount(rupiah.amount() + ".00", "IDR");
    }

    /** Empty if it is not a whole number of rupiah in the standard's form. */
    public Optional<Rupiah> rupiah() {
        if (value == null || !FORM.matcher(value).matches() || !"IDR".equals(currency) || !value.endsWith(".00")) {
            return Optional.empty();
        }
        return Optional.of(Rupiah.of(new BigDecimal(value).longValueExact()));
    }
}
