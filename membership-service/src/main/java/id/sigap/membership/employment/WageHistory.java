package id.sigap.membership.employment;

import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The wages of one employment in two times: the months for which they hold, and when we knew. A later report for the same
 * month corrects the earlier one; neither is lost, so that a bill of last year can still be explained.
 */
public record WageHistory(List<WageReport> reports) {

    private static final Comparator<WageReport> RANK = Comparator.comparing(WageReport::from).thenComparing(WageReport::knownAt);

    public WageHistory {
        reports = List.copyOf(reports);
    }

    /** The wage of a month as we know it now; empty before the first report's month. */
    public Optional<Rupiah> in(YearMonth month) {
        return asKnownAt(month, Instant.MAX);
    }

    /** The wage of a month as we knew it at a time. */
    public Optional<Rupiah> asKnownAt(YearMonth month, Instant at) {
        return reports.stream().filter(report -> !report.from().isAfter(month) && !report.knownAt().isAfter(at)).max(RANK)
                .map(WageReport::monthlyWage);
    }
}
