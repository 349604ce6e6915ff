package id.sigap.payment.bill;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.BillHappened;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bill.Bill.Part;
import id.sigap.payment.bill.Bills.Crediting;
import id.sigap.payment.ledger.ControlAccount;
import id.sigap.payment.ledger.Ledger;
import id.sigap.payment.ledger.Transfer;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Books that programmes of a bill are paid: bill, ledger and events in one transaction. A small bill's workers are credited in it too; a big one's
 * by a job, some at a time, from an account where their money waits: neither a bank's patience nor memory depends on how many they are.
 */
@ApplicationScoped
class CoverBill {

    /** Bills of more workers are credited by the job. */
    private static final int MOST_AT_ONCE = 500;

    private final Bills bills;
    private final CreditWorkers credit;
    private final Ledger ledger;
    private final Outbox outbox;
    private final Timers timers;
    private final Clock clock;

    CoverBill(Bills bills, CreditWorkers credit, Ledger ledger, Outbox outbox, Timers timers, Clock clock) {
        this.bills = bills;
        this.credit = credit;
        this.ledger = ledger;
        this.outbox = outbox;
        this.timers = timers;
        this.clock = clock;
    }

    /**
     * Where the money comes from.
     *
     * @param account   that it is taken from
     * @param requestId the bank's id of the payment
     */
    record Source(ControlAccount account, String requestId, String bankReference) {
    }

    /**
     * @param bill     locked
     * @param parts    of it, unpaid, at least one
     * @param lateFine that is paid with them
     */
    @Transactional(TxType.MANDATORY)
    void cover(Bill bill, List<Part> parts, Rupiah lateFine, Source source) {
        Instant now = clock.instant();
        List<Programme> programmes = parts.stream().map(Part::programme).toList();
        boolean atOnce = bill.workers() <= MOST_AT_ONCE;
        CreditWorkers.Credits members = atOnce ? credit.of(bills.lines(bill.id(), programmes)) : CreditWorkers.Credits.NONE;
        Transfer.Draft draft = new Transfer.Draft().add(ControlAccount.LATE_FINES.id(), lateFine);
        parts.forEach(part -> pool(part, atOnce, draft));
        members.addTo(draft);
        UUID id = transferId(bill, parts);
        ledger.postNew(draft.balanceWith(source.account()).as(id, Transfer.Kind.CONTRIBUTION, bill.id()));
        bills.covered(bill, programmes, lateFine, id, atOnce ? Crediting.ALL : Crediting.NONE, now);
        if (parts.size() == bill.uncovered().size()) {
            bills.paid(bill, new Bill.Payment(source.requestId(), fines(bill).plus(lateFine), now, source.bankReference()));
            outbox.append(new BillHappened(bill.id(), bill.employerId(), BillHappened.What.PAID, bill.contributions(), bill.workers(), now));
        }
        if (atOnce) {
            credit.tell(bill.month(), members);
        } else {
            timers.scheduleNow(CreditBills.KIND, bill.id().toString(), "");
        }
    }

    private static void pool(Part part, boolean atOnce, Transfer.Draft draft) {
        switch (part.programme()) {
            case JKK, JKM -> draft.add(ControlAccount.fundOf(part.programme()).id(), part.total());
            case JHT, JP -> {
                if (!atOnce) {
                    draft.add(ControlAccount.CONTRIBUTIONS_TO_CREDIT.id(), part.total());
                }
            }
            case JKP -> throw new IllegalStateException("JKP is never billed");
        }
    }

    private static Rupiah fines(Bill bill) {
        return bill.parts().stream().filter(Part::isCovered).map(Part::lateFine).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** The bill's own id where it is paid as a whole: it can be booked once, whatever goes wrong around it. */
    private static UUID transferId(Bill bill, List<Part> parts) {
        return parts.size() == bill.parts().size() ? bill.id()
                : UUID.nameUUIDFromBytes((bill.id() + "/" + parts.stream().map(Part::programme).sorted().toList()).getBytes(StandardCharsets.UTF_8));
    }
}
