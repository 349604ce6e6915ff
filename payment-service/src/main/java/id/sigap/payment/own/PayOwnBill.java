package id.sigap.payment.own;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.balance.AnnounceBalances;
import id.sigap.payment.bill.Payable;
import id.sigap.payment.history.ContributionYears;
import id.sigap.payment.ledger.ControlAccount;
import id.sigap.payment.ledger.Ledger;
import id.sigap.payment.ledger.MemberAccounts;
import id.sigap.payment.ledger.MemberAccounts.Slot;
import id.sigap.payment.ledger.Transfer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A self-employed member's bill at a bank: the bill, the ledger and the events in one transaction. */
@ApplicationScoped
class PayOwnBill implements Payable {

    /** A bank shows it to whoever types the code: no name. */
    private static final String PAYER = "Peserta BPU";

    private final OwnBills bills;
    private final MemberAccounts accounts;
    private final Ledger ledger;
    private final AnnounceBalances announce;
    private final ContributionYears years;
    private final Clock clock;

    PayOwnBill(OwnBills bills, MemberAccounts accounts, Ledger ledger, AnnounceBalances announce, ContributionYears years, Clock clock) {
        this.bills = bills;
        this.accounts = accounts;
        this.ledger = ledger;
        this.announce = announce;
        this.years = years;
        this.clock = clock;
    }

    @Override
    public Optional<Due> due(String kodeIuran, LocalDate on) {
        return bills.find(kodeIuran).map(bill -> new Due(PAYER, bill.contributions(), status(bill, on)));
    }

    private Status status(OwnBill bill, LocalDate on) {
        if (bill.isPaid() || bills.overtaken(bill)) {
            return Status.PAID;
        }
        return on.isAfter(bill.payBy()) ? Status.EXPIRED : Status.DUE;
    }

    @Override
    public Outcome pay(Notice notice) {
        Optional<OwnBill> found = bills.lock(notice.kodeIuran());
        if (found.isEmpty()) {
            return new Outcome.UnknownBill();
        }
        OwnBill bill = found.get();
        if (!bill.contributions().equals(notice.amount())) {
            return new Outcome.OtherAmount();
        }
        if (bill.isPaid()) {
            return bill.payment().requestId().equals(notice.requestId()) ? new Outcome.Paid(PAYER) : new Outcome.PaidBefore();
        }
        bills.hold(bill.membershipId());
        return switch (status(bill, notice.paidOn())) {
            case PAID, OPEN -> new Outcome.PaidBefore();
            case EXPIRED -> new Outcome.Expired();
            case DUE -> {
                book(bill, notice);
                yield new Outcome.Paid(PAYER);
            }
        };
    }

    private void book(OwnBill bill, Notice notice) {
        Rupiah savings = bill.of(Programme.JHT);
        Transfer.Draft draft = new Transfer.Draft().add(ControlAccount.FUND_JKK.id(), bill.of(Programme.JKK))
                .add(ControlAccount.FUND_JKM.id(), bill.of(Programme.JKM));
        Slot slot = new Slot(bill.membershipId(), Programme.JHT);
        Map<Slot, UUID> opened = savings.isPositive() ? accounts.open(Map.of(slot, bill.personId())) : Map.of();
        opened.values().forEach(account -> draft.add(account, savings));
        ledger.postNew(draft.balanceWith(ControlAccount.CONTRIBUTIONS_IN_TRANSIT).as(bill.id(), Transfer.Kind.CONTRIBUTION, bill.id()));
        bills.paid(bill, new OwnBill.Payment(notice.requestId(), clock.instant(), notice.bankReference()));
        announce.balances(opened.values());
        bill.lines().stream().map(line -> Year.of(line.month().getYear())).distinct().forEach(year -> years.tell(List.of(bill.membershipId()), year));
    }
}
