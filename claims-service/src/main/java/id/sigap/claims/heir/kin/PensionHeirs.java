package id.sigap.claims.heir.kin;

import id.sigap.claims.jp.Sharer;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Among whom what JP leaves is shared, and for whom of them one claimant acts.
 *
 * @param children of the deceased, eldest first
 * @param atOnce   who divides what is paid at once, in the order in which what does not divide is given out
 * @param mine     those of the family for whom the claimant acts: itself when of age, and its wards
 * @param self     the claimant, if of the family; null for another guardian
 */
public record PensionHeirs(List<Sharer> children, List<UUID> atOnce, Set<UUID> mine, UUID self) {

    public PensionHeirs {
        children = List.copyOf(children);
        atOnce = List.copyOf(atOnce);
        mine = Set.copyOf(mine);
    }

    /** @param majority age from which one acts alone */
    public static PensionHeirs of(DeathFacts facts, Named claimant, LocalDate day, int majority, RuleBook book) {
        Set<UUID> mine = facts.family().stream().filter(member -> actsFor(claimant, member, day, majority)).map(FamilyMember::id).collect(Collectors.toSet());
        UUID self = facts.family().stream().filter(member -> member.person().same(claimant)).map(FamilyMember::id).findFirst().orElse(null);
        return new PensionHeirs(PensionFamily.sharers(facts), PensionFamily.atOnce(facts, day, book).stream().map(FamilyMember::id).toList(), mine, self);
    }

    /** The children of a family, whoever acts for them. */
    public static List<Sharer> children(DeathFacts facts) {
        return PensionFamily.sharers(facts);
    }

    private static boolean actsFor(Named claimant, FamilyMember member, LocalDate day, int majority) {
        boolean minor = member.minorOn(day, majority);
        return minor ? member.guardian() != null && member.guardian().person().same(claimant) : member.person().same(claimant);
    }

    /** Of those for whom the claimant acts, who comes first in what is paid at once; empty where none has a part. */
    public Optional<UUID> firstAtOnce() {
        return atOnce.stream().filter(mine::contains).findFirst();
    }

    /** The claimant's part of what is paid at once. */
    public Fraction partAtOnce() {
        return new Fraction(atOnce.stream().filter(mine::contains).count(), atOnce.size());
    }

    /** In whole rupiah; all parts together are the whole. */
    public Rupiah ofAtOnce(Rupiah whole) {
        return Portion.equal(atOnce.size()).stream().filter(portion -> mine.contains(atOnce.get(portion.position()))).map(portion -> portion.of(whole))
                .reduce(Rupiah.ZERO, Rupiah::plus);
    }

    @Override
    public String toString() {
        return "PensionHeirs[" + children.size() + " children]";
    }
}
