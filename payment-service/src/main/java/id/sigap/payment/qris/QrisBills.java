package id.sigap.payment.qris;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bill.PayBill;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** What QRIS needs of bills. */
@ApplicationScoped
class QrisBills {

    private final PayBill payBill;

    QrisBills(PayBill payBill) {
        this.payBill = payBill;
    }

    record Due(Rupiah amount, boolean paid) {
    }

    /** What is to be paid under this code on that day; empty if there is no such bill. */
    Optional<Due> due(String kodeIuran, LocalDate on) {
        return payBill.due(kodeIuran, on).map(due -> new Due(due.amount(), due.paid()));
    }

    /** Books a payment; false if the bill does not take it. */
    boolean pay(String kodeIuran, String requestId, Rupiah amount, LocalDate paidOn, String bankReference) {
        return payBill.pay(new PayBill.Notice(kodeIuran, requestId, amount, paidOn, bankReference)) instanceof PayBill.Outcome.Paid;
    }
}
