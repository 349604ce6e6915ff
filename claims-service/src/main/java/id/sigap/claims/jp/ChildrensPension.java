package id.sigap.claims.jp;

import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The one pension of a deceased's children, whoever stands for them. In each month it belongs in equal shares to the children who have a right to
 * it then, up to the most that there can be: who leaves leaves the share to the others, and the next in age takes the place (domain reference 4.4).
 *
 * @param whole            of all children together, with the raises
 * @param children         in the order in which what does not divide is given out
 * @param paid             what was asked to be paid of it
 * @param undividedThrough last month that was paid to one for all; null where none was
 */
public record ChildrensPension(PensionMonths whole, List<Sharer> children, List<PaidPart> paid, YearMonth undividedThrough) {

    /** A life's worth: no sum runs longer. */
    private static final int MOST = 1200;

    public ChildrensPension {
        children = List.copyOf(children);
        paid = List.copyOf(paid);
    }

    /** Of which nothing was paid yet. */
    public static ChildrensPension begins(PensionMonths whole, List<Sharer> children) {
        return new ChildrensPension(whole, children, List.of(), null);
    }

    /** The shares of a month by the rule, whatever was paid: together the whole; none where no child has a right any more. */
    public List<ChildPart> partsOf(YearMonth month, RuleBook book) {
        if (month.isBefore(whole.begin())) {
            return List.of();
        }
        LocalDate first = month.atDay(1);
        LocalDate day = first.isBefore(whole.on()) ? whole.on() : first;
        List<Sharer> sharing = children.stream().filter(child -> child.sharesOn(day, book)).limit(book.on(JpFigure.JP_CHILDREN, day).whole()).toList();
        long amount = whole.of(month, book).amount().amount();
        List<ChildPart> parts = new ArrayList<>();
        for (int i = 0; i < sharing.size(); i++) {
            long rest = i < amount % sharing.size() ? 1 : 0;
            parts.add(new ChildPart(sharing.get(i), sharing.size(), Rupiah.of(amount / sharing.size() + rest)));
        }
        return List.copyOf(parts);
    }

    /**
     * What is still to be paid of a month for some of the children: for none of them twice, and with what others were paid never more than the whole.
     * So a child that is told late to have left leaves to the others only what it was not paid.
     */
    public List<ChildPart> dueTo(Set<UUID> some, YearMonth month, RuleBook book) {
        if (undividedThrough != null && !month.isAfter(undividedThrough)) {
            return List.of();
        }
        List<PaidPart> before = paid.stream().filter(part -> part.month().equals(month)).toList();
        Rupiah left = whole.of(month, book).amount().minus(before.stream().map(PaidPart::amount).reduce(Rupiah.ZERO, Rupiah::plus));
        List<ChildPart> due = new ArrayList<>();
        for (ChildPart part : partsOf(month, book)) {
            UUID child = part.child().id();
            Rupiah amount = part.amount().min(left);
            if (some.contains(child) && amount.isPositive() && before.stream().noneMatch(done -> done.child().equals(child))) {
                due.add(new ChildPart(part.child(), part.sharedBy(), amount));
                left = left.minus(amount);
            }
        }
        return List.copyOf(due);
    }

    /** All that is due for some of the children up to and with a month, the first month first. */
    public List<PaidPart> dueUntil(Set<UUID> some, YearMonth last, RuleBook book) {
        return Stream.iterate(whole.begin(), month -> !month.isAfter(last), month -> month.plusMonths(1)).limit(MOST)
                .flatMap(month -> dueTo(some, month, book).stream().map(part -> new PaidPart(part.child().id(), month, part.amount()))).toList();
    }

    public Rupiah until(Set<UUID> some, YearMonth last, RuleBook book) {
        return dueUntil(some, last, book).stream().map(PaidPart::amount).reduce(Rupiah.ZERO, Rupiah::plus);
    }

    /** The month up to which an amount pays for some of the children; empty if it is no sum of whole months, or of nothing. */
    public Optional<YearMonth> paidBy(Set<UUID> some, Rupiah amount, RuleBook book) {
        Rupiah sum = Rupiah.ZERO;
        YearMonth month = whole.begin();
        for (int months = 0; months < MOST && sum.compareTo(amount) < 0; months++, month = month.plusMonths(1)) {
            sum = dueTo(some, month, book).stream().map(ChildPart::amount).reduce(sum, Rupiah::plus);
        }
        return sum.equals(amount) && sum.isPositive() ? Optional.of(month.minusMonths(1)) : Optional.empty();
    }

    /** With the family as it is settled now: its order, who came to it, and what was told of either. Who is paid already stays. */
    public ChildrensPension among(List<Sharer> settled) {
        Map<UUID, Sharer> known = children.stream().collect(Collectors.toMap(Sharer::id, Function.identity()));
        Set<UUID> named = settled.stream().map(Sharer::id).collect(Collectors.toSet());
        List<Sharer> all = Stream.concat(settled.stream().map(child -> known.containsKey(child.id()) ? child.knowing(known.get(child.id())) : child),
                children.stream().filter(child -> !named.contains(child.id()))).toList();
        return new ChildrensPension(whole, all, paid, undividedThrough);
    }

    /** After these were asked to be paid. */
    public ChildrensPension paying(List<PaidPart> parts) {
        return new ChildrensPension(whole, children, Stream.concat(paid.stream(), parts.stream()).toList(), undividedThrough);
    }

    @Override
    public String toString() {
        return "ChildrensPension[" + children.size() + " children]";
    }
}
