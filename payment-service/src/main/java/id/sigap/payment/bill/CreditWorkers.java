package id.sigap.payment.bill;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.balance.AnnounceBalances;
import id.sigap.payment.bill.Bills.Crediting;
import id.sigap.payment.history.ContributionYears;
import id.sigap.payment.ledger.ControlAccount;
import id.sigap.payment.ledger.Ledger;
import id.sigap.payment.ledger.MemberAccounts;
import id.sigap.payment.ledger.MemberAccounts.Slot;
import id.sigap.payment.ledger.Transfer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts what was paid for workers on their accounts, and tells the others. */
@ApplicationScoped
class CreditWorkers {

    /** Workers in one transaction. */
    private static final int CHUNK = 1_000;

    private final Bills bills;
    private final MemberAccounts accounts;
    private final Ledger ledger;
    private final AnnounceBalances announce;
    private final ContributionYears years;

    CreditWorkers(Bills bills, MemberAccounts accounts, Ledger ledger, AnnounceBalances announce, ContributionYears years) {
        this.bills = bills;
        this.accounts = accounts;
        this.ledger = ledger;
        this.announce = announce;
        this.years = years;
    }

    /**
     * What some workers get.
     *
     * @param members     all of them, also those who own no account
     * @param byAccountId JHT and JP: they are kept per member, the others are pooled
     */
    record Credits(List<UUID> members, Map<UUID, Rupiah> byAccountId) {

        static final Credits NONE = new Credits(List.of(), Map.of());

        void addTo(Transfer.Draft draft) {
            byAccountId.forEach(draft::add);
        }
    }

    /** Opens the accounts that are missing. */
    @Transactional(TxType.MANDATORY)
    Credits of(List<BillLine> lines) {
        List<BillLine> owned = lines.stream().filter(line -> isOwned(line.share().programme())).toList();
        Map<Slot, UUID> opened = accounts.open(owned.stream().collect(Collectors.toMap(CreditWorkers::slot, BillLine::personId)));
        return new Credits(lines.stream().map(BillLine::membershipId).distinct().toList(),
                owned.stream().collect(Collectors.toMap(line -> opened.get(slot(line)), line -> line.share().total())));
    }

    /** Tells of balances and of months, once they are booked. */
    @Transactional(TxType.MANDATORY)
    void tell(YearMonth month, Credits credits) {
        announce.balances(credits.byAccountId().keySet());
        years.tell(credits.members(), Year.of(month.getYear()));
    }

    /** Credits the next workers of a bill in a transaction of their own. False if none were left. */
    @Transactional
    boolean next(UUID billId) {
        Bill bill = bills.lock(billId).orElseThrow();
        Optional<Crediting> found = bills.toCredit(billId);
        found.ifPresent(crediting -> credit(bill, crediting));
        return found.isPresent();
    }

    private void credit(Bill bill, Crediting next) {
        List<UUID> members = bills.memberships(bill.id(), next.creditedTo(), CHUNK);
        if (members.isEmpty()) {
            bills.credited(bill.id(), next.programmes(), Crediting.ALL);
            return;
        }
        Credits credits = of(bills.lines(bill.id(), next.programmes(), next.creditedTo(), members.getLast()));
        if (!credits.byAccountId().isEmpty()) {
            Transfer.Draft draft = new Transfer.Draft();
            credits.addTo(draft);
            ledger.postNew(draft.balanceWith(ControlAccount.CONTRIBUTIONS_TO_CREDIT).as(transferId(bill, next), Transfer.Kind.CONTRIBUTION, bill.id()));
        }
        bills.credited(bill.id(), next.programmes(), members.size() < CHUNK ? Crediting.ALL : members.getLast());
        tell(bill.month(), credits);
    }

    private static UUID transferId(Bill bill, Crediting next) {
        return UUID.nameUUIDFromBytes((bill.id() + "/" + next.programmes() + "/" + next.creditedTo()).getBytes(StandardCharsets.UTF_8));
    }

    private static boolean isOwned(Programme programme) {
        return programme == Programme.JHT || programme == Programme.JP;
    }

    private static Slot slot(BillLine line) {
        return new Slot(line.membershipId(), line.share().programme());
    }
}
