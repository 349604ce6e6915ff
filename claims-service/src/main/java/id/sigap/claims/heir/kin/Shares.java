package id.sigap.claims.heir.kin;

import id.sigap.claims.benefit.Heir;
import id.sigap.claims.benefit.HeirRank;
import id.sigap.claims.benefit.Heirs;
import id.sigap.claims.benefit.SurvivorFigure;
import id.sigap.claims.jp.JpKind;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Who gets what a death leaves (domain reference 4.2 to 4.4): the death benefit of JKK or JKM and JHT by the order of heirs, in equal shares; the
 * pension by the registered family; the scholarships; the money for the funeral. Where there is no heir, all but the funeral stays with the fund.
 *
 * @param rank      of the heirs; null where there is none
 * @param heirs     spouse first, then by relation, the elder before the younger
 * @param pension   null where nobody has a right to it
 * @param atOnce    who divides what JP pays at once where the months are too few for a pension
 * @param scholars  of more children than the law pays for, the eldest
 */
public record Shares(HeirRank rank, List<Held> heirs, JpKind pension, List<Held> pensioners, List<Held> atOnce, List<FamilyMember> scholars, FuneralTo funeral) {

    public record Held(FamilyMember member, Portion portion) {
    }

    private static final Comparator<FamilyMember> ORDER = Comparator.comparing(FamilyMember::relation)
            .thenComparing(member -> member.person().born()).thenComparing(member -> member.person().key());

    /** @param day on which rights that can end are looked at */
    public static Shares of(DeathFacts facts, LocalDate day, RuleBook book) {
        Optional<Heirs.First> first = Heirs.first(outlived(facts), facts.died(), book);
        List<FamilyMember> heirs = first.stream().flatMap(found -> found.heirs().stream()).map(heir -> member(facts, heir)).sorted(ORDER).toList();
        return new Shares(first.map(Heirs.First::rank).orElse(null), held(heirs), PensionFamily.kind(facts, day, book).orElse(null),
                held(PensionFamily.pensioners(facts, day, book)), held(PensionFamily.atOnce(facts, day, book)), Scholars.of(facts, day, book), funeral(facts, !heirs.isEmpty(), book));
    }

    public Optional<Portion> heirPortion(UUID memberId) {
        return portion(heirs, memberId);
    }

    public Optional<Portion> pensionPortion(UUID memberId) {
        return portion(pensioners, memberId);
    }

    /** Of what JP pays at once. */
    Optional<Portion> portionAtOnce(UUID memberId) {
        return portion(atOnce, memberId);
    }

    private static Optional<Portion> portion(List<Held> all, UUID memberId) {
        return all.stream().filter(held -> held.member().id().equals(memberId)).map(Held::portion).findFirst();
    }

    private static FuneralTo funeral(DeathFacts facts, boolean heirs, RuleBook book) {
        List<String> payees = book.on(SurvivorFigure.FUNERAL_PAYEE, facts.died()).words();
        boolean payerFirst = payees.indexOf("WHO_PAID") < payees.indexOf("HEIRS");
        if (facts.funeralPaidBy() != null && (payerFirst || !heirs)) {
            return new FuneralTo.WhoPaid(facts.funeralPaidBy());
        }
        return heirs ? new FuneralTo.TheHeirs() : new FuneralTo.NobodyYet();
    }

    private static List<Heir> outlived(DeathFacts facts) {
        return facts.family().stream().filter(member -> member.outlived(facts.died()))
                .map(member -> new Heir(member.id().toString(), member.relation(), member.person().born())).toList();
    }

    private static FamilyMember member(DeathFacts facts, Heir heir) {
        return facts.family().stream().filter(member -> member.id().toString().equals(heir.key())).findFirst().orElseThrow();
    }

    private static List<Held> held(List<FamilyMember> members) {
        List<Portion> portions = Portion.equal(members.size());
        List<Held> held = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            held.add(new Held(members.get(i), portions.get(i)));
        }
        return List.copyOf(held);
    }
}
