package id.sigap.payment.contribution;

import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;

/** What one side pays: rate times base, rounded half-up to whole rupiah (domain reference 3.9). */
public record Portion(BigDecimal rate, Rupiah amount) {

    public static final Portion NONE = new Portion(BigDecimal.ZERO, Rupiah.ZERO);

    public static Portion of(BigDecimal rate, Rupiah base) {
        return new Portion(rate, base.times(rate));
    }
}
