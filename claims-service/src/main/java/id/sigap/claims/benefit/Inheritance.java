package id.sigap.claims.benefit;

import id.sigap.claims.explain.Reasoning;
import id.sigap.contracts.type.Rupiah;
import java.util.List;

/** Who gets what a death leaves. */
public sealed interface Inheritance {

    Reasoning reasoning();

    /** @param shares of the heirs of that rank; together they are the whole */
    record Divided(HeirRank rank, List<Share> shares, Reasoning reasoning) implements Inheritance {
        public Divided {
            shares = List.copyOf(shares);
        }
    }

    /** @param toFund to the Dana Jaminan Sosial */
    record NoHeir(Rupiah toWhoeverArrangedTheFuneral, Rupiah toFund, Reasoning reasoning) implements Inheritance {
    }

    record Share(Heir heir, Rupiah amount, Guardian guardian) {
    }

    /** Whether a guardian receives the money for the heir. */
    enum Guardian {
        NEEDED, NOT_NEEDED, NOT_KNOWN_YET
    }
}
