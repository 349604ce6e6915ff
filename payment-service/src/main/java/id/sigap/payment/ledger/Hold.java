package id.sigap.payment.ledger;

import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The answer to a claim that wants a person's balance set aside. */
public sealed interface Hold {

    /**
     * @param gross         sum of the amounts held
     * @param ledgerVersion sum of the versions of the accounts held, after the hold
     * @param amounts       what is held on each account
     */
    record Placed(Rupiah gross, long ledgerVersion, Map<UUID, Rupiah> amounts) implements Hold {

        public Placed {
            amounts = Map.copyOf(amounts);
        }
    }

    record NoBalance() implements Hold {
    }

    /** Another claim holds an account of this person. */
    record AlreadyHeld() implements Hold {
    }

    /** With what other heirs hold or were paid, this part would be more than the whole. */
    record BeyondTheWhole() implements Hold {
    }

    /**
     * Whether the money of these accounts may be held for one claim. A part is rounded half up over all accounts together, and taken from the first
     * accounts as far as they reach.
     *
     * @param share of the sum, a share of one; {@link BigDecimal#ONE} for all
     */
    static Hold decide(List<MemberAccount> accounts, BigDecimal share) {
        if (accounts.stream().anyMatch(a -> a.held().isPositive())) {
            return new AlreadyHeld();
        }
        Rupiah wanted = accounts.stream().map(MemberAccount::balance).filter(Rupiah::isPositive).reduce(Rupiah.ZERO, Rupiah::plus).times(share);
        return spread(accounts, wanted);
    }

    /** Takes so much from what is free on the accounts, from the first ones as far as they reach. */
    static Hold spread(List<MemberAccount> accounts, Rupiah wanted) {
        if (!wanted.isPositive()) {
            return new NoBalance();
        }
        Map<UUID, Rupiah> amounts = new HashMap<>();
        long version = 0;
        Rupiah left = wanted;
        for (MemberAccount account : accounts) {
            Rupiah part = account.free().min(left);
            if (part.isPositive()) {
                amounts.put(account.id(), part);
                left = left.minus(part);
                // each account's version rises by one when its hold is written
                version += account.version() + 1;
            }
        }
        return new Placed(wanted, version, amounts);
    }
}
