package id.sigap.payment.ledger;

import id.sigap.contracts.type.Rupiah;
import java.util.List;

/** The answer to a claim that wants a person's balance set aside. */
public sealed interface Hold {

    /**
     * @param gross         sum of the amounts held
     * @param ledgerVersion sum of the versions of the accounts held, after the hold
     */
    record Placed(Rupiah gross, long ledgerVersion) implements Hold {
    }

    record NoBalance() implements Hold {
    }

    /** Another claim holds an account of this person. */
    record AlreadyHeld() implements Hold {
    }

    /** Whether all free money of these accounts may be held for one claim. */
    static Hold decide(List<MemberAccount> accounts) {
        if (accounts.stream().anyMatch(a -> a.held().isPositive())) {
            return new AlreadyHeld();
        }
        List<MemberAccount> filled = accounts.stream().filter(a -> a.balance().isPositive()).toList();
        if (filled.isEmpty()) {
            return new NoBalance();
        }
        // each account's version rises by one when its hold is written
        return new Placed(filled.stream().map(MemberAccount::balance).reduce(Rupiah.ZERO, Rupiah::plus),
                filled.stream().mapToLong(a -> a.version() + 1).sum());
    }
}
