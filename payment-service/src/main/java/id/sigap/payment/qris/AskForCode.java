package id.sigap.payment.qris;

import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bank.PayoutFigure;
import id.sigap.payment.bill.Payable;
import id.sigap.payment.bill.Payables;
import id.sigap.platform.Clocks;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.timer.Timers;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Asks for a QRIS code of a bill. A bill has one open code at most, which whoever asks is shown. */
@ApplicationScoped
public class AskForCode {

    private static final Duration LONGEST = Duration.ofHours(1);
    /** A code that ends sooner is of no use. */
    private static final Duration SHORTEST = Duration.ofMinutes(5);

    private final QrisCodes codes;
    private final Payables payables;
    private final Timers timers;
    private final RuleBook rules;
    private final Clock clock;

    AskForCode(QrisCodes codes, Payables payables, Timers timers, RuleBook rules, Clock clock) {
        this.codes = codes;
        this.payables = payables;
        this.timers = timers;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * @return its id; the bank makes it within seconds
     * @throws ProblemException if there is no such bill, it is paid, or it is too large
     */
    @Transactional(TxType.MANDATORY)
    public UUID ask(String kodeIuran) {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, Clocks.JAKARTA);
        Rupiah amount = amount(payables.due(kodeIuran, today).orElseThrow(() -> new ProblemException(PaymentProblem.BILL_NOT_FOUND)));
        Rupiah most = rules.on(PayoutFigure.QRIS_MOST, today).rupiah();
        if (amount.compareTo(most) > 0) {
            throw new ProblemException(PaymentProblem.QRIS_TOO_MUCH, most.amount());
        }
        UUID id = Ids.next();
        QrisCode code = new QrisCode(id, kodeIuran, amount, id.toString().replace("-", ""), QrisCode.State.ASKED, end(now, today), null, null);
        if (codes.insert(code)) {
            timers.scheduleNow(QrisTimer.KIND, id.toString(), "");
            return id;
        }
        return codes.openOf(kodeIuran).orElseThrow().id();
    }

    private static Rupiah amount(Payable.Due due) {
        return switch (due.status()) {
            // an employer's account without arrears asks for nothing
            case DUE, OPEN -> {
                if (!due.amount().isPositive()) {
                    throw new ProblemException(PaymentProblem.BILL_PAID);
                }
                yield due.amount();
            }
            case PAID -> throw new ProblemException(PaymentProblem.BILL_PAID);
            case EXPIRED -> throw new ProblemException(PaymentProblem.BILL_EXPIRED);
        };
    }

    /** Not after the end of the day, for tomorrow the bill may come to more. */
    private static Instant end(Instant now, LocalDate today) {
        Instant midnight = today.plusDays(1).atStartOfDay(Clocks.JAKARTA).toInstant();
        Instant end = now.plus(LONGEST);
        return end.isBefore(midnight) || Duration.between(now, midnight).compareTo(SHORTEST) < 0 ? end : midnight;
    }
}
