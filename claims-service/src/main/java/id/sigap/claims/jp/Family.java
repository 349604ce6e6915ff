package id.sigap.claims.jp;

import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Whom a member leaves, as registered. One pension at a time: the spouse's; where no spouse is entitled, the children's; of a member who had
 * neither, one parent's (domain reference 4.4).
 *
 * @param spouse   how it stands with the widow or widower
 * @param children all, entitled or not: who has a child was not single
 * @param parent   whether a parent lives
 */
public record Family(Spouse spouse, List<Child> children, boolean parent) {

    /** A widow's or widower's right. */
    public enum Spouse {
        NONE,
        ENTITLED,
        /** Died or married again: the children follow. */
        NO_LONGER
    }

    public Family {
        children = List.copyOf(children);
    }

    /** Who receives the pension on a day; nobody where the family ends. */
    public Optional<JpKind> entitledOn(LocalDate day, RuleBook book) {
        if (spouse == Spouse.ENTITLED) {
            return Optional.of(JpKind.SPOUSE);
        }
        if (entitledChildren(day, book) > 0) {
            return Optional.of(JpKind.CHILD);
        }
        return parent && memberWasSingle() ? Optional.of(JpKind.PARENT) : Optional.empty();
    }

    /** How many children share the pension: the registered ones up to the most that there can be. */
    public int entitledChildren(LocalDate day, RuleBook book) {
        int most = book.on(JpFigure.JP_CHILDREN, day).whole();
        int entitled = 0;
        for (Child child : children) {
            if (entitled < most && child.isEntitledOn(day, book)) {
                entitled++;
            }
        }
        return entitled;
    }

    boolean memberWasSingle() {
        return spouse == Spouse.NONE && children.isEmpty();
    }

    @Override
    public String toString() {
        return "Family[***]";
    }
}
