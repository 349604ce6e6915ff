package id.sigap.payment.bill;

import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bill.EmployerAccounts.Payment;
import id.sigap.payment.ledger.ControlAccount;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Spends an employer's credit on what is unpaid, the oldest month first, a bill in each transaction. What covers no programme of it stays credit. */
@ApplicationScoped
class SpendCredit {

    private final EmployerAccounts accounts;
    private final Bills bills;
    private final CoverBill cover;
    private final RuleBook rules;

    SpendCredit(EmployerAccounts accounts, Bills bills, CoverBill cover, RuleBook rules) {
        this.accounts = accounts;
        this.bills = bills;
        this.cover = cover;
        this.rules = rules;
    }

    /**
     * Spends on the oldest unpaid bill. False if nothing more can be spent.
     *
     * @param paidOn the day on which the money came; fines are reckoned up to it
     */
    @Transactional
    boolean next(UUID employerId, LocalDate paidOn) {
        return accounts.lock(employerId).filter(account -> account.credit().isPositive())
                .flatMap(account -> oldest(account.npp()).map(bill -> spend(account, bill, paidOn))).orElse(false);
    }

    private Optional<Bill> oldest(Npp npp) {
        return bills.unpaid(npp, 1).stream().findFirst().flatMap(bill -> bills.lock(bill.id())).filter(bill -> !bill.isPaid());
    }

    private boolean spend(EmployerAccount account, Bill bill, LocalDate paidOn) {
        Allocation allocation = Allocation.of(bill, account.credit(), paidOn, rules);
        if (allocation.parts().isEmpty()) {
            return false;
        }
        Rupiah cost = allocation.cost();
        Payment last = accounts.lastPayment(account.employerId()).orElseThrow();
        cover.cover(bill, allocation.parts(), allocation.lateFine(), new CoverBill.Source(ControlAccount.EMPLOYER_CREDIT, last.requestId(), last.bankReference()));
        accounts.add(account.employerId(), cost.negated());
        return allocation.paysAllOf(bill);
    }
}
