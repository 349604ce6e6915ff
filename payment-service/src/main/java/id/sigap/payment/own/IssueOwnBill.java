package id.sigap.payment.own;

import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bill.KodeIuran;
import id.sigap.payment.contribution.Charge;
import id.sigap.payment.contribution.ContributionFigure;
import id.sigap.payment.contribution.bpu.BpuContribution;
import id.sigap.payment.contribution.bpu.BpuMember;
import id.sigap.payment.contribution.bpu.BpuStanding;
import id.sigap.payment.own.OwnBill.Line;
import id.sigap.platform.Clocks;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
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
import java.util.UUID;

/**
 * Bills a self-employed member for the months that the member chose, with those in arrears before them. A bill may be paid until the month is over:
 * after that its months stand otherwise, and a new one is asked for.
 */
@ApplicationScoped
class IssueOwnBill {

    /** Whoever has paid for more months to come need not pay now. */
    private static final int MOST_MONTHS_AHEAD = 12;
    private static final int MOST_UNPAID = 10;

    private final OwnBills bills;
    private final KodeIuran codes;
    private final RuleBook rules;
    private final Clock clock;

    IssueOwnBill(OwnBills bills, KodeIuran codes, RuleBook rules, Clock clock) {
        this.bills = bills;
        this.codes = codes;
        this.rules = rules;
        this.clock = clock;
    }

    /** What a member asks for. */
    record Wish(UUID membershipId, BpuMember member, int months) {
    }

    /** @throws ProblemException if the membership is not the person's to pay for, or these months cannot be paid now */
    @Transactional(TxType.MANDATORY)
    OwnBill issue(UUID personId, Wish wish) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Clocks.JAKARTA);
        YearMonth present = YearMonth.from(today);
        if (!bills.isPayer(wish.membershipId(), personId)) {
            throw new ProblemException(PaymentProblem.OWN_MEMBERSHIP_NOT_FOUND).field("membershipId");
        }
        bills.hold(wish.membershipId());
        if (bills.unpaid(wish.membershipId(), today) >= MOST_UNPAID) {
            throw new ProblemException(PaymentProblem.TOO_MANY_UNPAID_BILLS);
        }
        List<Line> lines = lines(wish, present);
        Rupiah total = lines.stream().map(Line::amount).reduce(Rupiah.ZERO, Rupiah::plus);
        int months = (int) lines.stream().map(Line::month).distinct().count();
        OwnBill bill = new OwnBill(Ids.next(), codes.next(present), wish.membershipId(), personId, lines.getFirst().month(), months, total,
                present.atEndOfMonth(), now, null, lines);
        bills.insert(bill);
        return bill;
    }

    private List<Line> lines(Wish wish, YearMonth present) {
        Optional<YearMonth> lastPaid = bills.lastPaid(wish.membershipId());
        List<YearMonth> arrears = lastPaid.map(last -> switch (BpuStanding.of(last, present, rules)) {
            case BpuStanding.InArrears(List<YearMonth> unpaid) -> unpaid;
            case BpuStanding.PaidUp paidUp -> List.<YearMonth>of();
            case BpuStanding.Inactive inactive -> List.<YearMonth>of();
        }).orElse(List.of());
        YearMonth first = lastPaid.map(last -> last.plusMonths(1)).filter(next -> next.isAfter(present)).orElse(present);
        if (first.isAfter(present.plusMonths(MOST_MONTHS_AHEAD))) {
            throw new ProblemException(PaymentProblem.PAID_FAR_AHEAD, first.minusMonths(1));
        }
        List<Line> lines = new ArrayList<>();
        arrears.forEach(month -> add(lines, month, BpuContribution.of(wish.member(), month, rules)));
        List<Charge> period = period(wish, first);
        for (int i = 0; i < period.size(); i++) {
            add(lines, first.plusMonths(i), period.get(i));
        }
        return lines;
    }

    private List<Charge> period(Wish wish, YearMonth first) {
        List<String> periods = rules.on(ContributionFigure.BPU_PERIODS, first.atDay(1)).words();
        if (!periods.contains(Integer.toString(wish.months()))) {
            throw new ProblemException(PaymentProblem.PERIOD_NOT_PAYABLE, String.join(", ", periods)).field("months");
        }
        return BpuContribution.period(wish.member(), first, wish.months(), rules);
    }

    private static void add(List<Line> lines, YearMonth month, Charge charge) {
        charge.items().forEach(item -> lines.add(new Line(month, item.programme(), item.base(), item.amount())));
    }
}
