package id.sigap.payment.bill;

import id.sigap.payment.bill.BillingRun.State;
import id.sigap.payment.bill.BillingRuns.Place;
import id.sigap.platform.sql.DatabaseException;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/** One step of a run: the next employer's bill and the run's place, in one transaction. Whatever interrupts it, nobody is billed twice. */
@ApplicationScoped
class BillNextEmployer {

    /** Bills of 100,000 workers take longer than other transactions may. */
    private static final int TIMEOUT_SECONDS = 300;

    private final BillingRuns runs;
    private final Workforce workforce;
    private final IssueBill issueBill;
    private final Clock clock;

    BillNextEmployer(BillingRuns runs, Workforce workforce, IssueBill issueBill, Clock clock) {
        this.runs = runs;
        this.workforce = workforce;
        this.issueBill = issueBill;
        this.clock = clock;
    }

    /** That an employer cannot be billed; others can. */
    static final class Unbillable extends RuntimeException {

        private final UUID employerId;

        Unbillable(UUID employerId, RuntimeException cause) {
            super("employer " + employerId + " could not be billed", cause);
            this.employerId = employerId;
        }
    }

    /**
     * Bills the next employer. False if the run has ended or was paused.
     *
     * @throws Unbillable        if this employer cannot be billed: tell it to {@link #passOver}
     * @throws DatabaseException if nobody can be billed now
     */
    @Transactional
    @TransactionConfiguration(timeout = TIMEOUT_SECONDS)
    boolean next(UUID runId) {
        Optional<Place> found = runs.lockRunning(runId);
        if (found.isEmpty()) {
            return false;
        }
        Place place = found.get();
        Optional<UUID> employer = workforce.next(place.afterEmployer());
        if (employer.isEmpty()) {
            runs.move(runId, State.RUNNING, State.DONE, clock.instant());
            return false;
        }
        bill(runId, employer.get(), place);
        return true;
    }

    private void bill(UUID runId, UUID employerId, Place place) {
        Optional<Bill> bill;
        try {
            bill = workforce.lock(employerId).flatMap(employer -> issueBill.issue(employer, place.month(), IssueBill.MOST_WORKERS));
        } catch (DatabaseException databaseAway) {
            throw databaseAway;
        } catch (RuntimeException fault) {
            throw new Unbillable(employerId, fault);
        }
        bill.ifPresentOrElse(issued -> runs.billed(runId, employerId, issued, clock.instant()),
                () -> runs.nothingToBill(runId, employerId, clock.instant()));
    }

    /** Goes on behind an employer who could not be billed. */
    @Transactional
    void passOver(UUID runId, Unbillable failure) {
        if (runs.lockRunning(runId).isPresent()) {
            runs.failed(runId, failure.employerId, failure.getCause().getClass().getSimpleName(), clock.instant());
        }
    }
}
