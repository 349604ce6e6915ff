package id.sigap.claims.officer.rule;

import java.math.BigDecimal;
import java.time.Duration;

/**
 * From where on something is a risk; an operator sets them.
 *
 * @param justBelow share of the straight-through limit
 */
public record RiskLimits(int personsOnAccount, int claimsLately, Duration recentlyBound, BigDecimal justBelow) {
}
