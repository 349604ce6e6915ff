package id.sigap.payment.qris;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bill.Payable;
import id.sigap.payment.bill.Payables;
import id.sigap.payment.qris.QrisCode.State;
import id.sigap.platform.Clocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.jboss.logging.Logger;

/** Takes the bank's word that a code was paid, told by itself or asked for. However often it is told, the bill is booked once. */
@ApplicationScoped
public class TakeQrisPayment {

    private static final Logger LOG = Logger.getLogger(TakeQrisPayment.class);

    private final QrisCodes codes;
    private final Payables payables;
    private final Clock clock;

    TakeQrisPayment(QrisCodes codes, Payables payables, Clock clock) {
        this.codes = codes;
        this.payables = payables;
        this.clock = clock;
    }

    /** What came of it. */
    public enum Outcome {
        /** Noted, now or before: the money is ours, whether or not a bill took it. */
        TAKEN, UNKNOWN_CODE, OTHER_AMOUNT
    }

    /** The same, of what we asked for, in a transaction of its own. */
    @Transactional
    Outcome asked(String reference, Rupiah amount, String bankReference) {
        return take(reference, amount, bankReference);
    }

    /** @param reference ours */
    @Transactional(TxType.MANDATORY)
    public Outcome take(String reference, Rupiah amount, String bankReference) {
        Optional<QrisCode> found = codes.lock(reference);
        if (found.isEmpty()) {
            return Outcome.UNKNOWN_CODE;
        }
        QrisCode code = found.get();
        if (!code.amount().equals(amount)) {
            LOG.errorf("the bank says that QRIS code %s was paid with another amount", code.id());
            return Outcome.OTHER_AMOUNT;
        }
        // one that had expired by our clock, or that we showed nobody, may have been paid all the same
        if (code.state() != State.PAID && code.state() != State.PAID_AGAIN) {
            boolean booked = payables.pay(new Payable.Notice(code.kodeIuran(), code.reference(), amount,
                    LocalDate.ofInstant(clock.instant(), Clocks.JAKARTA), bankReference)) instanceof Payable.Outcome.Paid;
            if (!booked) {
                LOG.errorf("QRIS code %s was paid, yet its bill does not take the payment", code.id());
            }
            codes.end(code, booked ? State.PAID : State.PAID_AGAIN, bankReference);
        }
        return Outcome.TAKEN;
    }
}
