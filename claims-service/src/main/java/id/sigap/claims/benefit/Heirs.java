package id.sigap.claims.benefit;

import id.sigap.claims.benefit.Inheritance.Guardian;
import id.sigap.claims.benefit.Inheritance.Share;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The order of heirs of JKK and JKM (PP 44/2015; domain reference 4.2). The first rank with somebody in it gets all, in equal shares; what does not
 * divide goes rupiah by rupiah to those named first. Where nobody is left, the funeral grant goes to whoever arranged the funeral and the
 * rest to the Dana Jaminan Sosial.
 */
public final class Heirs {

    /** Those who keep everyone else out. */
    public record First(HeirRank rank, List<Heir> heirs) {
    }

    private Heirs() {
    }

    public static Inheritance divide(Legacy legacy, RuleBook book) {
        RuleRow ranks = book.on(SurvivorFigure.HEIR_RANKS, legacy.death());
        Optional<First> first = first(legacy.heirs(), legacy.death(), book);
        ReasoningBuilder reasoning = new ReasoningBuilder("Pembagian kepada ahli waris", "Division among the heirs", legacy.death())
                .input("biaya pemakaman", "funeral grant", legacy.funeral())
                .input("santunan lain", "other benefits", legacy.rest())
                .input("jumlah ahli waris yang disebut", "heirs named", legacy.heirs().size())
                .rule(ranks);
        if (first.isPresent()) {
            return new Inheritance.Divided(first.get().rank(), shares(first.get().heirs(), legacy, book, reasoning), reasoning.build());
        }
        reasoning.step("kepada yang mengurus pemakaman", "to whoever arranged the funeral", legacy.funeral(), "{0}", legacy.funeral())
                .step("kepada Dana Jaminan Sosial", "to the Dana Jaminan Sosial", legacy.rest(), "{0}", legacy.rest())
                .total(legacy.funeral().plus(legacy.rest()));
        return new Inheritance.NoHeir(legacy.funeral(), legacy.rest(), reasoning.build());
    }

    /** The first rank with somebody in it, and who is in it; nothing where nobody is left. */
    public static Optional<First> first(List<Heir> heirs, LocalDate death, RuleBook book) {
        for (String word : book.on(SurvivorFigure.HEIR_RANKS, death).words()) {
            List<Heir> entitled = of(HeirRank.valueOf(word), heirs);
            if (!entitled.isEmpty()) {
                return Optional.of(new First(HeirRank.valueOf(word), entitled));
            }
        }
        return Optional.empty();
    }

    private static List<Heir> of(HeirRank rank, List<Heir> heirs) {
        List<Heir> entitled = new ArrayList<>();
        for (Heir heir : heirs) {
            if (heir.relation().rank() == rank) {
                entitled.add(heir);
            }
        }
        return entitled;
    }

    private static List<Share> shares(List<Heir> entitled, Legacy legacy, RuleBook book, ReasoningBuilder reasoning) {
        RuleRow majority = book.on(SurvivorFigure.MAJORITY_AGE, legacy.paidOn());
        Rupiah whole = legacy.funeral().plus(legacy.rest());
        long each = whole.amount() / entitled.size();
        long left = whole.amount() % entitled.size();
        List<Share> shares = new ArrayList<>();
        for (Heir heir : entitled) {
            Rupiah share = Rupiah.of(shares.size() < left ? each + 1 : each);
            shares.add(new Share(heir, share, guardian(heir.born(), legacy.paidOn(), majority.whole())));
            reasoning.step(heir.relation().label().indonesian(), heir.relation().label().english(), share, "{0} / {1}", whole, entitled.size());
        }
        reasoning.rule(book.on(SurvivorFigure.HEIR_DIVISION, legacy.death())).rule(majority)
                .rounding("sisa pembagian diberikan satu rupiah kepada yang disebut lebih dulu", "what does not divide goes, a rupiah each, to those named first")
                .total(whole);
        return shares;
    }

    private static Guardian guardian(LocalDate born, LocalDate paidOn, int majority) {
        if (born == null) {
            return Guardian.NOT_KNOWN_YET;
        }
        return born.plusYears(majority).isAfter(paidOn) ? Guardian.NEEDED : Guardian.NOT_NEEDED;
    }
}
