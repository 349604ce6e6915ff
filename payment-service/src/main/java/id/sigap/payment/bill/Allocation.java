package id.sigap.payment.bill;

import static id.sigap.payment.contribution.ContributionFigure.ALLOCATION_ORDER;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bill.Bill.Part;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/**
 * Which programmes of a bill an amount pays: in the order of the rules, each as a whole with its fine, up to the first that the amount does not
 * cover. So nobody's savings grow by money that has not come.
 *
 * @param lateFine that is paid with them
 */
record Allocation(List<Part> parts, Rupiah lateFine) {

    static Allocation of(Bill bill, Rupiah amount, LocalDate paidOn, RuleBook book) {
        List<String> order = book.on(ALLOCATION_ORDER, bill.month().atDay(1)).words();
        List<Part> unpaid = bill.uncovered().stream().sorted(Comparator.comparingInt(part -> place(part.programme(), order))).toList();
        int covered = unpaid.size();
        while (covered > 0 && cost(bill, unpaid.subList(0, covered), paidOn, book).compareTo(amount) > 0) {
            covered--;
        }
        List<Part> parts = List.copyOf(unpaid.subList(0, covered));
        return new Allocation(parts, bill.lateFine(parts, book, paidOn));
    }

    private static Rupiah cost(Bill bill, List<Part> parts, LocalDate paidOn, RuleBook book) {
        return Bill.total(parts).plus(bill.lateFine(parts, book, paidOn));
    }

    private static int place(Programme programme, List<String> order) {
        int place = order.indexOf(programme.name());
        if (place < 0) {
            throw new IllegalStateException("no order of payment for " + programme);
        }
        return place;
    }

    Rupiah cost() {
        return Bill.total(parts).plus(lateFine);
    }

    boolean paysAllOf(Bill bill) {
        return parts.size() == bill.uncovered().size();
    }
}
