package id.sigap.claims.heir.kin;

import id.sigap.claims.benefit.Relation;
import id.sigap.claims.jp.Child;
import id.sigap.claims.jp.Family;
import id.sigap.claims.jp.JpFigure;
import id.sigap.claims.jp.JpKind;
import id.sigap.claims.jp.Sharer;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Who receives a survivor's pension: the spouse, else the children up to the most that there can be, else one parent of who was single. */
public final class PensionFamily {

    private PensionFamily() {
    }

    /** The family as the rules of JP ask for it; children eldest first. */
    public static Family of(DeathFacts facts, LocalDate day) {
        return new Family(spouse(facts, day), children(facts).map(PensionFamily::child).toList(), living(facts, Relation.PARENT, day).findAny().isPresent());
    }

    static Optional<JpKind> kind(DeathFacts facts, LocalDate day, RuleBook book) {
        return of(facts, day).entitledOn(day, book);
    }

    static List<FamilyMember> pensioners(DeathFacts facts, LocalDate day, RuleBook book) {
        return switch (kind(facts, day, book).orElse(null)) {
            case SPOUSE -> living(facts, Relation.SPOUSE, day).filter(spouse -> unmarried(spouse, day)).toList();
            case CHILD -> children(facts).filter(child -> day.isBefore(child(child).endsOn(book)))
                    .limit(book.on(JpFigure.JP_CHILDREN, day).whole()).toList();
            // the law pays one of two parents; the one named first, so that the family decides
            case PARENT -> living(facts, Relation.PARENT, day).limit(1).toList();
            case null, default -> List.of();
        };
    }

    /** Who has a part of what JP pays at once: who could have had the pension when the member died, without a spouse who died or married since. */
    static List<FamilyMember> atOnce(DeathFacts facts, LocalDate day, RuleBook book) {
        LocalDate died = facts.died();
        return switch (of(facts, day).entitledOn(died, book).orElse(null)) {
            case SPOUSE -> living(facts, Relation.SPOUSE, day).filter(spouse -> unmarried(spouse, day)).toList();
            case CHILD -> children(facts).filter(child -> died.isBefore(child(child).endsOn(book))).limit(book.on(JpFigure.JP_CHILDREN, died).whole()).toList();
            case PARENT -> living(facts, Relation.PARENT, day).limit(1).toList();
            case null, default -> List.of();
        };
    }

    /** The children as those see each other who share their pension; eldest first. */
    static List<Sharer> sharers(DeathFacts facts) {
        return children(facts).map(child -> new Sharer(child.id(), new Child(child.person().born(), child.marriedOn(), child.worksSince()), child.diedOn())).toList();
    }

    private static Family.Spouse spouse(DeathFacts facts, LocalDate day) {
        List<FamilyMember> spouses = of(facts, Relation.SPOUSE).toList();
        if (spouses.isEmpty()) {
            return Family.Spouse.NONE;
        }
        return spouses.stream().anyMatch(spouse -> spouse.livesOn(day) && unmarried(spouse, day)) ? Family.Spouse.ENTITLED : Family.Spouse.NO_LONGER;
    }

    private static boolean unmarried(FamilyMember spouse, LocalDate day) {
        return spouse.marriedOn() == null || spouse.marriedOn().isAfter(day);
    }

    /** A child's death ends its right as a wedding does. */
    private static Child child(FamilyMember child) {
        LocalDate end = Stream.of(Optional.ofNullable(child.marriedOn()), Optional.ofNullable(child.diedOn())).flatMap(Optional::stream)
                .min(Comparator.naturalOrder()).orElse(null);
        return new Child(child.person().born(), end, child.worksSince());
    }

    static Stream<FamilyMember> children(DeathFacts facts) {
        return of(facts, Relation.CHILD).sorted(Comparator.comparing((FamilyMember child) -> child.person().born()).thenComparing(child -> child.person().key()));
    }

    private static Stream<FamilyMember> living(DeathFacts facts, Relation relation, LocalDate day) {
        return of(facts, relation).filter(member -> member.livesOn(day));
    }

    private static Stream<FamilyMember> of(DeathFacts facts, Relation relation) {
        return facts.family().stream().filter(member -> member.relation() == relation && member.outlived(facts.died()));
    }
}
