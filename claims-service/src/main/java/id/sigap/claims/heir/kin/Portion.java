package id.sigap.claims.heir.kin;

import id.sigap.contracts.type.Rupiah;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * One share of a whole that is divided exactly.
 *
 * @param all      the shares of all, in the order in which what does not divide is given out; they sum to one
 * @param position of this one, from 0
 */
public record Portion(List<Fraction> all, int position) {

    public static final Portion WHOLE = new Portion(List.of(Fraction.WHOLE), 0);

    public Portion {
        all = List.copyOf(all);
        if (!Fraction.WHOLE.equals(all.stream().reduce(Fraction::plus).orElse(null))) {
            throw new IllegalArgumentException("shares sum to one");
        }
        if (position < 0 || position >= all.size()) {
            throw new IllegalArgumentException("the share is one of all");
        }
    }

    static List<Portion> equal(int many) {
        if (many == 0) {
            return List.of();
        }
        List<Fraction> shares = Collections.nCopies(many, new Fraction(1, many));
        List<Portion> portions = new ArrayList<>();
        for (int i = 0; i < many; i++) {
            portions.add(new Portion(shares, i));
        }
        return portions;
    }

    public Fraction share() {
        return all.get(position);
    }

    /** In whole rupiah: each share rounded down, and what is left goes, a rupiah each, to those who come first. All together are the whole. */
    public Rupiah of(Rupiah whole) {
        long left = whole.amount();
        for (Fraction each : all) {
            left -= each.floorOf(whole.amount());
        }
        return Rupiah.of(share().floorOf(whole.amount()) + (position < left ? 1 : 0));
    }
}
