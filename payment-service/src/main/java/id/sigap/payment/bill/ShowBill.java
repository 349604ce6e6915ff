package id.sigap.payment.bill;

import id.sigap.contracts.type.Kpj;
import id.sigap.payment.contribution.Share;
import id.sigap.payment.readmodel.Kpjs;
import id.sigap.platform.Clocks;
import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Makes the employer's view of a bill. */
@ApplicationScoped
class ShowBill {

    private static final UUID BEFORE_ALL = new UUID(0, 0);

    private final Bills bills;
    private final RuleBook rules;
    private final Kpjs kpjs;
    private final VirtualAccounts virtualAccounts;
    private final Clock clock;

    ShowBill(Bills bills, RuleBook rules, Kpjs kpjs, VirtualAccounts virtualAccounts, Clock clock) {
        this.bills = bills;
        this.rules = rules;
        this.kpjs = kpjs;
        this.virtualAccounts = virtualAccounts;
        this.clock = clock;
    }

    private record Place(UUID membershipId, String programme) {

        static Place read(String text) {
            String[] parts = text.split("/", 2);
            return new Place(UUID.fromString(parts[0]), parts.length == 2 ? parts[1] : "");
        }

        static String write(BillLine line) {
            return line.membershipId() + "/" + line.share().programme();
        }
    }

    BillView whole(Bill bill) {
        return view(bill, lines(bill, null, Page.MOST));
    }

    BillView withoutLines(Bill bill) {
        return view(bill, null);
    }

    private BillView view(Bill bill, Page<BillView.Line> lines) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.JAKARTA);
        return new BillView(bill.kodeIuran(), virtualAccounts.numberOf(bill.kodeIuran()).strip(), bill.npp().value(), bill.month().toString(),
                bill.dueOn(), status(bill), bill.workers(), bill.contributions(),
                bill.lateFine(rules, today), bill.amount(rules, today), bill.issuedAt(), bill.isPaid() ? bill.payment().at() : null,
                bill.parts().stream().map(p -> new BillView.ProgrammeTotal(p.programme(), p.employer(), p.worker(), p.coveredAt())).toList(),
                lines);
    }

    private static BillView.Status status(Bill bill) {
        if (bill.isPaid()) {
            return BillView.Status.PAID;
        }
        return bill.parts().stream().anyMatch(Bill.Part::isCovered) ? BillView.Status.PARTLY_PAID : BillView.Status.ISSUED;
    }

    Page<BillView.Line> lines(Bill bill, String cursor, int limit) {
        Place after = Cursor.read(cursor, Place::read).orElse(new Place(BEFORE_ALL, ""));
        Page<BillLine> page = Page.of(bills.lines(bill.id(), after.membershipId(), after.programme(), limit + 1), limit, Place::write);
        Map<UUID, Kpj> numbers = kpjs.of(page.items().stream().map(BillLine::membershipId).distinct().toList());
        List<BillView.Line> lines = page.items().stream().map(line -> line(line.share(), numbers.get(line.membershipId()))).toList();
        return new Page<>(lines, page.next());
    }

    private static BillView.Line line(Share share, Kpj kpj) {
        return new BillView.Line(kpj == null ? null : kpj.value(), share.programme(), share.base(), share.employer().rate(),
                share.employer().amount(), share.worker().rate(), share.worker().amount(), share.regulation());
    }
}
