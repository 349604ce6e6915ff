package id.sigap.membership.employment;

import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.time.YearMonth;

/**
 * A wage as it was reported.
 *
 * @param from        the first month for which it holds
 * @param monthlyWage base wage and fixed allowances per month
 * @param knownAt     when it was reported to us
 */
public record WageReport(YearMonth from, Rupiah monthlyWage, Instant knownAt) {
}
