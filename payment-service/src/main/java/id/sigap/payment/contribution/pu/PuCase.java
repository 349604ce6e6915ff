package id.sigap.payment.contribution.pu;

import id.sigap.contracts.membership.BusinessScale;
import id.sigap.contracts.membership.RiskClass;
import id.sigap.contracts.type.Rupiah;
import java.time.YearMonth;
import java.util.Objects;

/**
 * One wage earner in one month.
 *
 * @param wage            fixed monthly wage: base pay and fixed allowances, see {@link WageBase}
 * @param born            month of birth; null if not known yet, which is taken as below the pension age
 * @param labourIntensive whether the employer was granted the relief of {@link LabourIntensiveRelief} for the month
 */
public record PuCase(Rupiah wage, YearMonth born, BusinessScale scale, RiskClass risk, boolean labourIntensive, YearMonth month) {

    public PuCase {
        Objects.requireNonNull(scale, "scale");
        Objects.requireNonNull(risk, "risk");
        Objects.requireNonNull(month, "month");
        if (wage.isNegative()) {
            throw new IllegalArgumentException("a wage is not negative");
        }
        if (born != null && born.isAfter(month)) {
            throw new IllegalArgumentException("nobody works before birth");
        }
    }
}
