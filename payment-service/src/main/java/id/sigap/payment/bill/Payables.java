package id.sigap.payment.bill;

import id.sigap.payment.bill.Payable.Due;
import id.sigap.payment.bill.Payable.Notice;
import id.sigap.payment.bill.Payable.Outcome;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Everything that can be paid at a bank: each code belongs to one of them. */
@ApplicationScoped
public class Payables {

    private final List<Payable> all;

    Payables(@All List<Payable> all) {
        this.all = all;
    }

    public Optional<Due> due(String kodeIuran, LocalDate on) {
        return all.stream().flatMap(payable -> payable.due(kodeIuran, on).stream()).findFirst();
    }

    @Transactional(TxType.MANDATORY)
    public Outcome pay(Notice notice) {
        for (Payable payable : all) {
            Outcome outcome = payable.pay(notice);
            if (!(outcome instanceof Outcome.UnknownBill)) {
                return outcome;
            }
        }
        return new Outcome.UnknownBill();
    }
}
