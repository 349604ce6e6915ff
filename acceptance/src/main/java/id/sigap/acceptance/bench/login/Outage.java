package id.sigap.acceptance.bench.login;

import id.sigap.acceptance.bench.Bootstrap;
import id.sigap.acceptance.bench.Report;
import id.sigap.acceptance.bench.load.Load;
import id.sigap.acceptance.bench.load.Samples;
import id.sigap.servers.DurableServers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Sign-ins while the event broker is dead, against those while it lives, in turn. Mail, SMS, the civil registry and the other services
 * do not run in this bench at all, so both are measured with all of them away.
 */
final class Outage {

    private static final Duration DRAINED = Duration.ofMinutes(2);

    private final AuthService service;
    private final DurableServers servers;
    private final String database;
    private final int people;
    private final double perSecond;

    Outage(AuthService service, DurableServers servers, String database, int people, double perSecond) {
        this.service = service;
        this.servers = servers;
        this.database = database;
        this.people = people;
        this.perSecond = perSecond;
    }

    void run(Duration window, int pairs, Report report) throws InterruptedException, SQLException {
        service.program().resume();
        List<Samples> alive = new ArrayList<>();
        List<Samples> dead = new ArrayList<>();
        for (int pair = 1; pair <= pairs; pair++) {
            report.progress("sign-ins with the broker alive and dead, pair " + pair + " of " + pairs);
            alive.add(window(window));
            servers.kafka().crash();
            try {
                dead.add(window(window));
            } finally {
                servers.kafka().restart();
            }
            awaitDrained();
        }
        Bootstrap.Interval ratio = Bootstrap.p99Ratio(millis(alive), millis(dead));
        report.figure("outage_failed", Samples.together(dead).failed(), "of " + Samples.together(dead).all().size() + " sign-ins with Kafka, mail and biometric-service away; bar 0 "
                + Samples.together(dead).failures());
        report.figure("outage_p99_alive_ms", Samples.together(alive).percentile(99, Samples.IN), "with Kafka alive, open loop at " + Math.round(perSecond) + "/s");
        report.figure("outage_p99_dead_ms", Samples.together(dead).percentile(99, Samples.IN), "with Kafka dead");
        report.figure("outage_p99_ratio", ratio.value(), "bar 1.25");
        report.figure("outage_p99_ratio_low", ratio.low(), "bootstrap over pairs of windows and sign-ins in them, 95 %");
        report.figure("outage_p99_ratio_high", ratio.high(), "");
    }

    private Samples window(Duration length) {
        return Load.open(perSecond, length, (client, nth) -> service.signIn(nth % people).status());
    }

    /** What waited for the broker has gone out, so that it does not burden the next window. */
    private void awaitDrained() throws InterruptedException, SQLException {
        long end = System.nanoTime() + DRAINED.toNanos();
        try (Connection connection = servers.connect(database); Statement statement = connection.createStatement()) {
            while (waiting(statement) > 0) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("events still wait " + DRAINED.toSeconds() + " s after the broker came back");
                }
                Thread.sleep(200);
            }
        }
    }

    private static long waiting(Statement statement) throws SQLException {
        try (ResultSet count = statement.executeQuery("select count(*) from outbox")) {
            count.next();
            return count.getLong(1);
        }
    }

    private static List<double[]> millis(List<Samples> windows) {
        return windows.stream().map(window -> window.millis(Samples.IN)).toList();
    }
}
