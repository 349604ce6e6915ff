package id.sigap.payment.settlement;

import id.sigap.contracts.claims.Programme;

/** Where a claim's money comes from. */
public sealed interface Source {

    Programme programme();

    /** The member's own savings, held for the claim. */
    record Savings(Programme programme) implements Source {
    }

    /** What is paid in for all: needs no hold. */
    record Fund(Programme programme) implements Source {
        public Fund {
            if (programme == Programme.JHT) {
                throw new IllegalArgumentException("JHT has no fund");
            }
        }
    }

    static Source of(boolean fund, Programme programme) {
        return fund ? new Fund(programme) : new Savings(programme);
    }

    default boolean isFund() {
        return this instanceof Fund;
    }
}
