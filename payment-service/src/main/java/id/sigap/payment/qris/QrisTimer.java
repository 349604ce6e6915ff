package id.sigap.payment.qris;

import id.sigap.payment.bank.BankAnswer;
import id.sigap.payment.bank.BankAnswer.Done;
import id.sigap.payment.bank.QrisBank;
import id.sigap.payment.bank.QrisBank.Made;
import id.sigap.payment.bank.QrisBank.Paid;
import id.sigap.payment.bank.TransferReport.Status;
import id.sigap.payment.qris.QrisCode.State;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Has the bank make a code, and asks at its end whether it was paid: a notice may have been lost. */
@ApplicationScoped
public class QrisTimer implements TimerHandler {

    static final String KIND = "qris";

    private static final Logger LOG = Logger.getLogger(QrisTimer.class);
    private static final Duration RETRY = Duration.ofSeconds(2);
    /** After the end of a code a payment may still be on its way to the bank. */
    private static final Duration GRACE = Duration.ofMinutes(1);

    private final QrisCodes codes;
    private final QrisBank bank;
    private final TakeQrisPayment take;
    private final Clock clock;

    QrisTimer(QrisCodes codes, QrisBank bank, TakeQrisPayment take, Clock clock) {
        this.codes = codes;
        this.bank = bank;
        this.take = take;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        QrisCode code = codes.find(UUID.fromString(timer.key())).orElseThrow();
        boolean over = clock.instant().isAfter(code.validUntil());
        return switch (code.state()) {
            case ASKED -> over ? ask(code) : make(code);
            case SHOWN -> over ? ask(code) : atTheEnd(code);
            case PAID, PAID_AGAIN, EXPIRED, REFUSED -> Outcome.done();
        };
    }

    private Outcome make(QrisCode code) {
        return switch (bank.generate(code.wish())) {
            case Done<Made>(Made made) -> {
                if (QrisText.read(made.content()).filter(text -> text.asksFor(code.amount())).isEmpty()) {
                    LOG.errorf("the bank's QRIS text for code %s is damaged or asks for something else: nobody is shown it", code.id());
                    yield end(code, State.REFUSED);
                }
                codes.shown(code, made.content(), made.bankReference());
                yield atTheEnd(code);
            }
            case BankAnswer.Refused<Made> refused -> end(code, State.REFUSED);
            // making one moves no money: it is asked for again under the same reference, for as long as it would be of use
            case BankAnswer.NotNow<Made> notNow -> Outcome.again(RETRY);
            case BankAnswer.Unknown<Made> unknown -> Outcome.again(RETRY);
        };
    }

    private Outcome ask(QrisCode code) {
        return switch (bank.query(code.wish())) {
            case Done<Paid>(Paid paid) when paid.status() == Status.SUCCESS -> book(code, paid);
            case Done<Paid>(Paid paid) when paid.status() == Status.PENDING || paid.status() == Status.PAYING -> Outcome.again(GRACE);
            case Done<Paid> unpaid -> end(code, State.EXPIRED);
            case BankAnswer.Refused<Paid> refused -> end(code, State.EXPIRED);
            case BankAnswer.NotNow<Paid> notNow -> Outcome.again(GRACE);
            case BankAnswer.Unknown<Paid> unknown -> Outcome.again(GRACE);
        };
    }

    private Outcome book(QrisCode code, Paid paid) {
        return take.asked(code.reference(), paid.amount(), paid.bankReference()) == TakeQrisPayment.Outcome.OTHER_AMOUNT
                ? end(code, State.PAID_AGAIN) : Outcome.done();
    }

    private Outcome end(QrisCode code, State state) {
        codes.end(code, state, null);
        return Outcome.done();
    }

    private Outcome atTheEnd(QrisCode code) {
        return Outcome.again(Duration.between(clock.instant(), code.validUntil().plus(GRACE)));
    }
}
