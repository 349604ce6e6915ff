package id.sigap.payment.bill;

import id.sigap.contracts.payment.BillHappened;
import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bill.Workforce.Employer;
import id.sigap.payment.bill.Workforce.Worker;
import id.sigap.payment.contribution.DueDate;
import id.sigap.payment.contribution.Share;
import id.sigap.payment.contribution.pu.PuCase;
import id.sigap.payment.contribution.pu.PuContribution;
import id.sigap.platform.Clocks;
import id.sigap.platform.Ids;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.timer.Timers;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Bills an employer for the workers of a month who were not billed for it yet: some workers at a time, so that memory does not grow with them. */
@ApplicationScoped
class IssueBill {

    /** Workers on one bill at most; more come on a further bill for the same month. */
    static final int MOST_WORKERS = 100_000;
    /** What a caller who waits for the answer has the patience for. */
    static final int MOST_AT_ONCE = 10_000;

    /** Earlier months have a part of JP that was put off (PP 49/2020), which no bill carries. */
    private static final YearMonth FIRST_MONTH = YearMonth.of(2021, 2);
    private static final int CHUNK = 1_000;
    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Workforce workforce;
    private final RuleBook rules;
    private final BillConfig config;
    private final Bills bills;
    private final KodeIuran codes;
    private final EmployerAccounts accounts;
    private final Timers timers;
    private final Outbox outbox;
    private final Clock clock;

    IssueBill(Workforce workforce, RuleBook rules, BillConfig config, Bills bills, KodeIuran codes, EmployerAccounts accounts, Timers timers,
            Outbox outbox, Clock clock) {
        this.workforce = workforce;
        this.rules = rules;
        this.config = config;
        this.bills = bills;
        this.codes = codes;
        this.accounts = accounts;
        this.timers = timers;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** @throws ProblemException if the employer is unknown, the month cannot be billed, or nobody is left to bill */
    @Transactional(TxType.MANDATORY)
    Bill issue(Npp npp, YearMonth month) {
        checkBillable(month);
        Employer employer = workforce.lock(npp).orElseThrow(() -> new ProblemException(PaymentProblem.EMPLOYER_NOT_KNOWN));
        return issue(employer, month, MOST_AT_ONCE).orElseThrow(() -> new ProblemException(PaymentProblem.NOTHING_TO_BILL).field("month"));
    }

    /** @throws ProblemException if the month cannot be billed */
    void checkBillable(YearMonth month) {
        if (month.isBefore(FIRST_MONTH) || month.isAfter(YearMonth.from(clock.instant().atZone(Clocks.JAKARTA)))) {
            throw new ProblemException(PaymentProblem.MONTH_NOT_BILLABLE, FIRST_MONTH).field("month");
        }
    }

    /**
     * Bills so many workers at most.
     *
     * @param employer locked by the caller
     * @return empty if nobody is left to bill
     */
    @Transactional(TxType.MANDATORY)
    Optional<Bill> issue(Employer employer, YearMonth month, int most) {
        UUID id = Ids.next();
        Tally tally = new Tally();
        UUID after = BEFORE_ALL;
        List<Worker> chunk;
        do {
            chunk = workforce.unbilled(employer, month, after, Math.min(CHUNK, most - tally.workers()));
            bills.insertLines(id, month, lines(employer, chunk, month, tally));
            after = chunk.isEmpty() ? after : chunk.getLast().membershipId();
        } while (chunk.size() == CHUNK && tally.workers() < most);
        return tally.workers() == 0 ? Optional.empty() : Optional.of(issue(id, employer, month, tally));
    }

    private Bill issue(UUID id, Employer employer, YearMonth month, Tally tally) {
        Instant now = clock.instant();
        Rupiah total = tally.total();
        Bill bill = new Bill(id, codes.next(month), employer.id(), employer.npp(), employer.name(), month, dueDate(month), tally.workers(), total, now, null,
                tally.parts());
        bills.insert(bill);
        outbox.append(new BillHappened(bill.id(), employer.id(), BillHappened.What.ISSUED, total, bill.workers(), now));
        if (accounts.hasCredit(employer.id())) {
            timers.scheduleNow(SpendCredits.KIND, employer.id().toString(), LocalDate.ofInstant(now, Clocks.JAKARTA).toString());
        }
        return bill;
    }

    private List<BillLine> lines(Employer employer, List<Worker> workers, YearMonth month, Tally tally) {
        List<BillLine> lines = new ArrayList<>(workers.size() * 4);
        for (Worker worker : workers) {
            PuCase asked = new PuCase(worker.wage(), worker.born(), employer.scale(), employer.risk(), false, month);
            List<Share> shares = PuContribution.of(asked, rules).shares();
            // a wage of a few rupiah rounds to no contribution at all
            if (shares.stream().anyMatch(share -> share.total().isPositive())) {
                tally.add(shares);
                shares.forEach(share -> lines.add(new BillLine(worker.membershipId(), worker.personId(), share)));
            }
        }
        return lines;
    }

    private LocalDate dueDate(YearMonth month) {
        return DueDate.of(month, config.holidays().orElse(Set.of()), rules);
    }
}
