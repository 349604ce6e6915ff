package id.sigap.payment.bill;

import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bill.EmployerAccounts.Payment;
import id.sigap.payment.ledger.ControlAccount;
import id.sigap.payment.ledger.Ledger;
import id.sigap.payment.ledger.Transfer;
import id.sigap.platform.Ids;
import id.sigap.platform.timer.Timers;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

/** An employer's account at a bank: any amount is taken and becomes credit; a job spends it on what is unpaid. */
@ApplicationScoped
class PayEmployerAccount implements Payable {

    private final EmployerAccounts accounts;
    private final Arrears arrears;
    private final RuleBook rules;
    private final Ledger ledger;
    private final Timers timers;
    private final Clock clock;

    PayEmployerAccount(EmployerAccounts accounts, Arrears arrears, RuleBook rules, Ledger ledger, Timers timers, Clock clock) {
        this.accounts = accounts;
        this.arrears = arrears;
        this.rules = rules;
        this.ledger = ledger;
        this.timers = timers;
        this.clock = clock;
    }

    @Override
    public Optional<Due> due(String kode, LocalDate on) {
        return accounts.find(kode).map(account -> new Due(account.name(), toPay(account, on), Status.OPEN));
    }

    private Rupiah toPay(EmployerAccount account, LocalDate on) {
        Rupiah unpaid = arrears.unpaid(account.npp()).stream().map(bill -> bill.amount(rules, on)).reduce(Rupiah.ZERO, Rupiah::plus);
        return unpaid.minus(account.credit()).max(Rupiah.ZERO);
    }

    @Override
    public Outcome pay(Notice notice) {
        Optional<EmployerAccount> found = accounts.lock(notice.kodeIuran());
        if (found.isEmpty()) {
            return new Outcome.UnknownBill();
        }
        EmployerAccount account = found.get();
        Optional<Payment> before = accounts.payment(notice.requestId());
        if (before.isPresent()) {
            return before.get().amount().equals(notice.amount()) ? new Outcome.Paid(account.name()) : new Outcome.OtherAmount();
        }
        if (!notice.amount().isPositive()) {
            return new Outcome.OtherAmount();
        }
        book(account, notice);
        return new Outcome.Paid(account.name());
    }

    private void book(EmployerAccount account, Notice notice) {
        Payment payment = new Payment(Ids.next(), notice.requestId(), notice.amount(), notice.paidOn(), notice.bankReference(), clock.instant());
        accounts.insert(account.employerId(), payment);
        accounts.add(account.employerId(), payment.amount());
        ledger.postNew(new Transfer.Draft().add(ControlAccount.EMPLOYER_CREDIT.id(), payment.amount())
                .balanceWith(ControlAccount.CONTRIBUTIONS_IN_TRANSIT).as(payment.id(), Transfer.Kind.CONTRIBUTION, payment.id()));
        timers.scheduleNow(SpendCredits.KIND, account.employerId().toString(), payment.paidOn().toString());
    }
}
