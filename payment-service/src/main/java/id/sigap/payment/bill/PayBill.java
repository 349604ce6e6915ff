package id.sigap.payment.bill;

import id.sigap.payment.ledger.ControlAccount;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;

/** An employer's bill at a bank: all that is unpaid of it is paid at once. */
@ApplicationScoped
class PayBill implements Payable {

    private final Bills bills;
    private final RuleBook rules;
    private final CoverBill cover;

    PayBill(Bills bills, RuleBook rules, CoverBill cover) {
        this.bills = bills;
        this.rules = rules;
        this.cover = cover;
    }

    @Override
    public Optional<Due> due(String kodeIuran, LocalDate on) {
        return bills.find(kodeIuran).map(bill -> new Due(bill.employerName(), bill.amount(rules, on), bill.isPaid() ? Status.PAID : Status.DUE));
    }

    @Override
    public Outcome pay(Notice notice) {
        Optional<Bill> found = bills.lock(notice.kodeIuran());
        if (found.isEmpty()) {
            return new Outcome.UnknownBill();
        }
        Bill bill = found.get();
        if (bill.isPaid() && !bill.payment().requestId().equals(notice.requestId())) {
            return new Outcome.PaidBefore();
        }
        if (!bill.amount(rules, notice.paidOn()).equals(notice.amount())) {
            return new Outcome.OtherAmount();
        }
        if (!bill.isPaid()) {
            cover.cover(bill, bill.uncovered(), bill.lateFine(rules, notice.paidOn()),
                    new CoverBill.Source(ControlAccount.CONTRIBUTIONS_IN_TRANSIT, notice.requestId(), notice.bankReference()));
        }
        return new Outcome.Paid(bill.employerName());
    }
}
