package id.sigap.claims.jp;

import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A child as those see it with whom it shares the children's pension.
 *
 * @param id     of the family, in the case of the death
 * @param leftOn first day on which it shares no more for what its own facts do not tell, such as its death; null where there is none
 */
public record Sharer(UUID id, Child child, LocalDate leftOn) {

    /** The first day without a share. */
    public LocalDate endsOn(RuleBook book) {
        LocalDate own = child.endsOn(book);
        return leftOn != null && leftOn.isBefore(own) ? leftOn : own;
    }

    boolean sharesOn(LocalDate day, RuleBook book) {
        return day.isBefore(endsOn(book));
    }

    /** With what was told elsewhere of the same child: whatever ends a share first, ends it. */
    Sharer knowing(Sharer other) {
        return new Sharer(id, new Child(child.born(), first(child.married(), other.child.married()), first(child.works(), other.child.works())),
                first(leftOn, other.leftOn));
    }

    /** With what a recipient told of the child that was born on that day. */
    public Sharer told(List<Child> children) {
        return children.stream().filter(other -> other.born().equals(child.born())).findFirst().map(other -> knowing(new Sharer(id, other, null))).orElse(this);
    }

    private static LocalDate first(LocalDate one, LocalDate other) {
        return one == null || other != null && other.isBefore(one) ? other : one;
    }

    @Override
    public String toString() {
        return "Sharer[" + id + "]";
    }
}
