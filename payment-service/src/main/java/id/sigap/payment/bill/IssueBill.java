package id.sigap.payment.bill;

import id.sigap.contracts.payment.BillHappened;
import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bill.Workforce.Employer;
import id.sigap.payment.bill.Workforce.Worker;
import id.sigap.payment.contribution.DueDate;
import id.sigap.payment.contribution.pu.PuCase;
import id.sigap.payment.contribution.pu.PuContribution;
import id.sigap.platform.Clocks;
import id.sigap.platform.Ids;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.problem.ProblemException;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Bills an employer for the workers of a month who were not billed for it yet. */
@ApplicationScoped
class IssueBill {

    /** Workers on one bill at most; more come on a further bill for the same month. */
    static final int MOST_WORKERS = 5_000;

    /** Earlier months have a part of JP that was put off (PP 49/2020), which no bill carries. */
    private static final YearMonth FIRST_MONTH = YearMonth.of(2021, 2);

    private final Workforce workforce;
    private final RuleBook rules;
    private final BillConfig config;
    private final Bills bills;
    private final Outbox outbox;
    private final Clock clock;

    IssueBill(Workforce workforce, RuleBook rules, BillConfig config, Bills bills, Outbox outbox, Clock clock) {
        this.workforce = workforce;
        this.rules = rules;
        this.config = config;
        this.bills = bills;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws ProblemException if the employer is unknown, the month cannot be billed, or nobody is left to bill */
    @Transactional(TxType.MANDATORY)
    Bill issue(Npp npp, YearMonth month) {
        Instant now = clock.instant();
        if (month.isBefore(FIRST_MONTH) || month.isAfter(YearMonth.from(now.atZone(Clocks.JAKARTA)))) {
            throw new ProblemException(PaymentProblem.MONTH_NOT_BILLABLE, FIRST_MONTH).field("month");
        }
        Employer employer = workforce.lock(npp).orElseThrow(() -> new ProblemException(PaymentProblem.EMPLOYER_NOT_KNOWN));
        List<Worker> workers = workforce.unbilled(employer, month, MOST_WORKERS);
        List<BillLine> lines = workers.stream().flatMap(worker -> lines(employer, worker, month)).toList();
        Rupiah total = lines.stream().map(line -> line.share().total()).reduce(Rupiah.ZERO, Rupiah::plus);
        if (!total.isPositive()) {
            throw new ProblemException(PaymentProblem.NOTHING_TO_BILL).field("month");
        }
        Bill bill = new Bill(Ids.next(), kodeIuran(month), employer.id(), npp, employer.name(), month, dueDate(month),
                workers.size(), total, now, null);
        bills.insert(bill, lines);
        outbox.append(new BillHappened(bill.id(), employer.id(), BillHappened.What.ISSUED, total, workers.size(), now));
        return bill;
    }

    private Stream<BillLine> lines(Employer employer, Worker worker, YearMonth month) {
        PuCase asked = new PuCase(worker.wage(), worker.born(), employer.scale(), employer.risk(), false, month);
        return PuContribution.of(asked, rules).shares().stream()
                .map(share -> new BillLine(worker.membershipId(), worker.personId(), share));
    }

    private LocalDate dueDate(YearMonth month) {
        return DueDate.of(month, config.holidays().orElse(Set.of()), rules);
    }

    /** Year and month, then a running number: 11 digits. */
    private String kodeIuran(YearMonth month) {
        return "%02d%02d%07d".formatted(month.getYear() % 100, month.getMonthValue(), bills.nextNumber());
    }
}
