package id.sigap.payment.bill;

import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.payment.bill.BillingRun.State;
import id.sigap.platform.Ids;
import id.sigap.platform.ops.OperatorActs;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.YearMonth;
import java.util.UUID;

/** Starts, pauses and resumes runs, for operators and for the calendar. */
@ApplicationScoped
class SteerBillingRun {

    private final BillingRuns runs;
    private final IssueBill issueBill;
    private final Timers timers;
    private final OperatorActs acts;
    private final Caller caller;
    private final Clock clock;

    SteerBillingRun(BillingRuns runs, IssueBill issueBill, Timers timers, OperatorActs acts, Caller caller, Clock clock) {
        this.runs = runs;
        this.issueBill = issueBill;
        this.timers = timers;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ProblemException if the month cannot be billed, or is being billed */
    @Transactional(TxType.MANDATORY)
    BillingRun start(YearMonth month) {
        issueBill.checkBillable(month);
        UUID id = Ids.next();
        if (!runs.start(id, month, caller.accountId(), clock.instant())) {
            throw new ProblemException(PaymentProblem.BILLING_RUN_OPEN).field("month");
        }
        acts.record("start-billing-run", "month " + month, null);
        return go(id);
    }

    /** What the calendar does; nothing if an operator was faster. */
    @Transactional
    void startByCalendar(YearMonth month) {
        UUID id = Ids.next();
        if (!runs.existsFor(month) && runs.start(id, month, null, clock.instant())) {
            go(id);
        }
    }

    /** Employers that are being billed are finished. Harmless if it is paused. */
    @Transactional(TxType.MANDATORY)
    BillingRun pause(UUID id) {
        if (runs.move(open(id), State.RUNNING, State.PAUSED, clock.instant())) {
            acts.record("pause-billing-run", "run " + id, null);
        }
        return runs.find(id).orElseThrow();
    }

    /** Harmless if it is running. */
    @Transactional(TxType.MANDATORY)
    BillingRun resume(UUID id) {
        if (runs.move(open(id), State.PAUSED, State.RUNNING, clock.instant())) {
            acts.record("resume-billing-run", "run " + id, null);
        }
        return go(id);
    }

    private UUID open(UUID id) {
        BillingRun run = runs.find(id).orElseThrow(() -> new ProblemException(PaymentProblem.BILLING_RUN_NOT_FOUND));
        if (run.state() == State.DONE) {
            throw new ProblemException(PaymentProblem.BILLING_RUN_ENDED);
        }
        return id;
    }

    private BillingRun go(UUID id) {
        timers.scheduleNow(RunBilling.KIND, id.toString(), "");
        return runs.find(id).orElseThrow();
    }
}
