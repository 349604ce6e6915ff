package id.sigap.payment.bill;

import id.sigap.contracts.payment.BillHappened;
import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bill.Workforce.Employer;
import id.sigap.payment.bill.Workforce.Worker;
import id.sigap.payment.contribution.DueDate;
import id.sigap.payment.contribution.PuContribution;
import id.sigap.platform.Clocks;
import id.sigap.platform.Ids;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;

/** Bills an employer for the workers of a month who were not billed for it yet. */
@ApplicationScoped
class IssueBill {

    /** Workers on one bill at most; more come on a further bill for the same month. */
    static final int MOST_WORKERS = 5_000;

    private final Workforce workforce;
    private final PuContribution contribution;
    private final Bills bills;
    private final Outbox outbox;
    private final Clock clock;

    IssueBill(Workforce workforce, PuContribution contribution, Bills bills, Outbox outbox, Clock clock) {
        this.workforce = workforce;
        this.contribution = contribution;
        this.bills = bills;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws ProblemException if the employer is unknown, the month cannot be billed, or nobody is left to bill */
    @Transactional(TxType.MANDATORY)
    Bill issue(Npp npp, YearMonth month) {
        Instant now = clock.instant();
        if (month.isBefore(PuContribution.FIRST_MONTH) || month.isAfter(YearMonth.from(now.atZone(Clocks.JAKARTA)))) {
            throw new ProblemException(PaymentProblem.MONTH_NOT_BILLABLE, PuContribution.FIRST_MONTH).field("month");
        }
        Employer employer = workforce.lock(npp).orElseThrow(() -> new ProblemException(PaymentProblem.EMPLOYER_NOT_KNOWN));
        List<Worker> workers = workforce.unbilled(employer, month, MOST_WORKERS);
        List<BillLine> lines = workers.stream().flatMap(worker -> lines(employer, worker, month)).toList();
        Rupiah total = lines.stream().map(line -> line.share().total()).reduce(Rupiah.ZERO, Rupiah::plus);
        if (!total.isPositive()) {
            throw new ProblemException(PaymentProblem.NOTHING_TO_BILL).field("month");
        }
        Bill bill = new Bill(Ids.next(), kodeIuran(month), employer.id(), npp, employer.name(), month, DueDate.of(month),
                workers.size(), total, now, null);
        bills.insert(bill, lines);
        outbox.append(new BillHappened(bill.id(), employer.id(), BillHappened.What.ISSUED, total, workers.size(), now));
        return bill;
    }

    private java.util.stream.Stream<BillLine> lines(Employer employer, Worker worker, YearMonth month) {
        return contribution.of(worker.wage(), worker.born(), employer.scale(), employer.risk(), month).stream()
                .map(share -> new BillLine(worker.membershipId(), worker.personId(), share));
    }

    /** Year and month, then a running number: 11 digits. */
    private String kodeIuran(YearMonth month) {
        return "%02d%02d%07d".formatted(month.getYear() % 100, month.getMonthValue(), bills.nextNumber());
    }
}
