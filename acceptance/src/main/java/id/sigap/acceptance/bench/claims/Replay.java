package id.sigap.acceptance.bench.claims;

import id.sigap.acceptance.bench.Report;
import id.sigap.acceptance.bench.load.Load;
import id.sigap.acceptance.bench.load.Programs;
import id.sigap.acceptance.bench.load.Samples;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.servers.DurableServers;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** A history of claims through claims-service: neighbours that stammer and mumble answer it, and in the end every claim is looked at. */
final class Replay {

    private static final int CLIENTS = 16;
    private static final int PLANTED = 400;
    private static final Bank.Fault FAULT = new Bank.Fault(200, 305);
    /** Each so many-th request is sent once more, with the same Idempotency-Key, as a phone does that lost the answer. */
    private static final int SENT_TWICE = 50;
    private static final Duration LOOK = Duration.ofSeconds(1);
    private static final int LOOKS_WITHOUT_CHANGE = 12;
    private static final Duration LONGEST = Duration.ofHours(6);

    private final Path root;
    private final Report report;
    private final DurableServers servers;
    private final Programs programs;

    Replay(Path root, Report report, DurableServers servers, Programs programs) {
        this.root = root;
        this.report = report;
        this.servers = servers;
        this.programs = programs;
    }

    /** @throws IllegalStateException if one that was lost and one that was paid twice on purpose are not both found */
    void planted() throws IOException, InterruptedException, SQLException {
        report.progress("replay: " + PLANTED + " claims, of which the bank loses one report and pays one twice: both must be found");
        Census census = run("planted", PLANTED, FAULT);
        report.figure("planted_lost", census.lost(), "the report of one payment was lost on purpose: must be 1");
        report.figure("planted_double_paid", census.doublePaid(), "one claim was paid twice on purpose: must be 1");
        if (census.lost() != 1 || census.doublePaid() != 1 || census.firstLost() != FAULT.silentOn()) {
            throw new IllegalStateException("one lost and one paid twice were planted; found were " + census + ": this bench cannot be believed");
        }
    }

    void whole(int claims) throws IOException, InterruptedException, SQLException {
        Census census = run("replay", claims, Bank.Fault.NONE);
        report.figure("replayed", claims, "claims through claims-service with simulated neighbours");
        report.figure("replayed_per_s", claims / census.seconds(), "from the first that is filed to the last that stands still; the neighbours, the database and the broker on the same machine");
        report.figure("lost", census.lost(), "not kept, or neither at its end nor where somebody named has to act; bar 0");
        report.figure("double_paid", census.doublePaid(), "bar 0");
        report.figure("replay_refused", census.refused(), "requests that were not accepted; bar 0");
        report.figure("ended", census.ended(), "paid, or refused with a reason");
        report.figure("waiting_for_member", census.member(), "a face, papers or another account");
    }

    private Census run(String database, int claims, Bank.Fault fault) throws IOException, InterruptedException, SQLException {
        Bank bank = new Bank(fault);
        try (ClaimsService service = new ClaimsService(root, servers, programs, database); Neighbours neighbours = new Neighbours(servers.kafka().admin(), bank)) {
            new Arrivals(servers, service, report).tell(claims);
            long begun = System.nanoTime();
            AtomicInteger done = new AtomicInteger();
            Samples filed = Load.each(CLIENTS, claims, (client, nth) -> file(service, new Claimant(nth), done, claims));
            if (filed.count(Samples.IN) == 0) {
                throw new IllegalStateException("claims-service accepted none of " + claims + " claims: " + filed.failures());
            }
            double seconds = awaitStill(service, neighbours, begun);
            return Census.of(service, claims, seconds, filed.failed(), bank.doubled());
        }
    }

    private int file(ClaimsService service, Claimant claimant, AtomicInteger done, int claims) {
        String token = service.token(claimant);
        int status = service.file(claimant, token).status();
        if (claimant.number() % SENT_TWICE == 0) {
            status = service.file(claimant, token).status();
        }
        int all = done.incrementAndGet();
        if (all % Math.max(1, claims / 10) == 0) {
            report.progress("replay: " + all + " of " + claims + " filed");
        }
        return status;
    }

    /** @return seconds since then at which the last claim moved */
    private static double awaitStill(ClaimsService service, Neighbours neighbours, long begun) throws SQLException, InterruptedException {
        Map<ClaimStatus, Long> last = Map.of();
        long moved = System.nanoTime();
        int same = 0;
        while (same < LOOKS_WITHOUT_CHANGE) {
            Thread.sleep(LOOK);
            Map<ClaimStatus, Long> now = service.statuses();
            boolean still = now.equals(last) && neighbours.isSilent() && service.count("select count(*) from outbox") == 0;
            same = still ? same + 1 : 0;
            moved = now.equals(last) ? moved : System.nanoTime();
            last = now;
            if (System.nanoTime() - begun > LONGEST.toNanos()) {
                throw new IllegalStateException("claims still move after " + LONGEST.toHours() + " h: " + now);
            }
        }
        return (moved - begun) / 1e9;
    }
}
