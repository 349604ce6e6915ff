package id.sigap.acceptance.bench.claims;

import id.sigap.acceptance.bench.Report;
import id.sigap.acceptance.bench.people.Voice;
import id.sigap.servers.DurableServers;
import java.sql.SQLException;
import java.time.Duration;

/** Tells claims-service of claimants, as the other services do, some thousands at a time, and waits until it knows them. */
final class Arrivals {

    private static final int LOT = 10_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final String KNOWN = "select least((select count(*) from known_person), (select count(*) from known_membership), (select count(*) from known_balance))";

    private final DurableServers servers;
    private final ClaimsService service;
    private final Report report;

    Arrivals(DurableServers servers, ClaimsService service, Report report) {
        this.servers = servers;
        this.service = service;
        this.report = report;
    }

    /** @return how many events a second it took in */
    double tell(int claimants) throws SQLException, InterruptedException {
        long begun = System.nanoTime();
        try (Voice voice = new Voice(servers.kafka().admin())) {
            for (int next = 0; next < claimants; next += LOT) {
                int end = Math.min(next + LOT, claimants);
                for (int number = next; number < end; number++) {
                    Claimant claimant = new Claimant(number);
                    voice.say(Stories.person(claimant));
                    voice.say(Stories.membership(claimant));
                    voice.say(Stories.balance(claimant));
                }
                voice.flush();
                awaitKnown(end);
                if (end % (5 * LOT) == 0) {
                    report.progress(end + " of " + claimants + " claimants are known");
                }
            }
        }
        return 3 * claimants / ((System.nanoTime() - begun) / 1e9);
    }

    private void awaitKnown(int claimants) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (service.count(KNOWN) < claimants) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("claims-service knows " + service.count(KNOWN) + " of " + claimants + " claimants after " + PATIENCE.toSeconds() + " s");
            }
            Thread.sleep(BETWEEN);
        }
    }
}
