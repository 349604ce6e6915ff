package id.sigap.payment.bill;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.BillHappened;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.balance.AnnounceBalances;
import id.sigap.payment.history.ContributionYears;
import id.sigap.payment.ledger.ControlAccount;
import id.sigap.payment.ledger.Ledger;
import id.sigap.payment.ledger.MemberAccounts;
import id.sigap.payment.ledger.MemberAccounts.Slot;
import id.sigap.payment.ledger.Posting;
import id.sigap.payment.ledger.Transfer;
import id.sigap.platform.outbox.Outbox;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Books a bill that a bank says was paid: the bill, the ledger and the events in one transaction. */
@ApplicationScoped
public class PayBill {

    private final Bills bills;
    private final RuleBook rules;
    private final MemberAccounts accounts;
    private final Ledger ledger;
    private final AnnounceBalances announce;
    private final ContributionYears years;
    private final Outbox outbox;
    private final Clock clock;

    PayBill(Bills bills, RuleBook rules, MemberAccounts accounts, Ledger ledger, AnnounceBalances announce, ContributionYears years,
            Outbox outbox, Clock clock) {
        this.bills = bills;
        this.rules = rules;
        this.accounts = accounts;
        this.ledger = ledger;
        this.announce = announce;
        this.years = years;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** What a bank says of a payment. */
    public record Notice(String kodeIuran, String requestId, Rupiah amount, LocalDate paidOn, String bankReference) {
    }

    /** What came of it. */
    public sealed interface Outcome {

        /** Booked now, or before under the same request id. */
        record Paid(String payer) implements Outcome {
        }

        record UnknownBill() implements Outcome {
        }

        record OtherAmount() implements Outcome {
        }

        /** Paid before, by another request. */
        record PaidBefore() implements Outcome {
        }
    }

    /** A bill as a bank sees it. */
    public record Due(String payer, Rupiah amount, boolean paid) {
    }

    /** What is to be paid under this code on that day; empty if there is no such bill. */
    public Optional<Due> due(String kodeIuran, LocalDate on) {
        return bills.find(kodeIuran).map(bill -> new Due(bill.employerName(), bill.amount(rules, on), bill.isPaid()));
    }

    @Transactional(TxType.MANDATORY)
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
            book(bill, notice);
        }
        return new Outcome.Paid(bill.employerName());
    }

    private void book(Bill bill, Notice notice) {
        Instant now = clock.instant();
        Rupiah fine = bill.lateFine(rules, notice.paidOn());
        List<BillLine> lines = bills.lines(bill.id());
        Map<Slot, UUID> members = memberAccounts(lines);
        Transfer.Draft draft = new Transfer.Draft().add(ControlAccount.LATE_FINES.id(), fine);
        lines.forEach(line -> draft.add(accountOf(line, members), line.share().total()));
        // the bill's own id: it can be booked once, whatever goes wrong around it
        Posting posting = ledger.post(draft.balanceWith(ControlAccount.CONTRIBUTIONS_IN_TRANSIT)
                .as(bill.id(), Transfer.Kind.CONTRIBUTION, bill.id()));
        if (!(posting instanceof Posting.Posted)) {
            throw new IllegalStateException("bill " + bill.id() + " is unpaid, yet the ledger says " + posting);
        }
        bills.paid(bill, new Bill.Payment(notice.requestId(), fine, now, notice.bankReference()));
        outbox.append(new BillHappened(bill.id(), bill.employerId(), BillHappened.What.PAID, bill.contributions(), bill.workers(), now));
        announce.balances(members.values());
        years.tell(lines.stream().map(BillLine::membershipId).toList(), Year.of(bill.month().getYear()));
    }

    private Map<Slot, UUID> memberAccounts(List<BillLine> lines) {
        return accounts.open(lines.stream().filter(line -> isOwned(line.share().programme()))
                .collect(Collectors.toMap(PayBill::slot, BillLine::personId)));
    }

    private static UUID accountOf(BillLine line, Map<Slot, UUID> members) {
        return switch (line.share().programme()) {
            case JHT, JP -> members.get(slot(line));
            case JKK -> ControlAccount.FUND_JKK.id();
            case JKM -> ControlAccount.FUND_JKM.id();
            case JKP -> throw new IllegalStateException("JKP is never billed");
        };
    }

    /** JHT and JP are kept per member; the others are pooled. */
    private static boolean isOwned(Programme programme) {
        return programme == Programme.JHT || programme == Programme.JP;
    }

    private static Slot slot(BillLine line) {
        return new Slot(line.membershipId(), line.share().programme());
    }
}
