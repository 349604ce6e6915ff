package id.sigap.claims.jp;

import id.sigap.contracts.type.Rupiah;
import java.time.YearMonth;
import java.util.UUID;

/** What was asked to be paid for one child and month. */
public record PaidPart(UUID child, YearMonth month, Rupiah amount) {
}
