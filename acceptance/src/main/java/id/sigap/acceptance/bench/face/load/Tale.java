package id.sigap.acceptance.bench.face.load;

import id.sigap.acceptance.bench.Report;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is told of the selfies that were offered in all windows. */
final class Tale {

    private final Report report;

    Tale(Report report) {
        this.report = report;
    }

    /** @param seconds of all windows together */
    void tell(List<Offers> windows, Ends ends, long seconds) {
        Map<Integer, Integer> neither = new TreeMap<>();
        windows.forEach(window -> window.neither().forEach((status, count) -> neither.merge(status, count, Integer::sum)));
        int accepted = windows.stream().mapToInt(window -> window.accepted().size()).sum();
        report.figure("load_offered", windows.stream().mapToInt(Offers::offered).sum(), "selfies, open loop at three times the capacity, " + seconds + " s in all");
        report.figure("load_accepted", accepted, "answered 202");
        report.figure("load_refused_429", windows.stream().mapToInt(Offers::refused).sum(), "turned away");
        report.figure("load_refused_without_retry_after", windows.stream().mapToInt(Offers::withoutRetryAfter).sum(), "bar 0");
        report.figure("load_neither", neither.values().stream().mapToInt(Integer::intValue).sum(), "other answers or none; bar 0 " + neither);
        report.figure("load_ended", ends.ended(), "of " + accepted + " accepted; bar: all; " + ends.matched() + " of them MATCH");
        report.figure("load_lost", ends.lost(), "accepted and not ended within their time; bar 0");
    }
}
