package id.sigap.payment.ledger;

import id.sigap.contracts.type.Rupiah;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Heirs of one deceased who take their parts one after the other, in any order. The whole is the balance and what heirs were paid of it.
 * Each part is cut to whole rupiah; whoever completes the whole gets the rupiah that the cuts left. What is booked to the account after an
 * heir was paid adds to the parts that are still to come; of the earlier ones it stays in the account, to be claimed under another legacy.
 */
final class LegacyHold {

    /**
     * What another heir's claim holds, or was paid, on one account.
     *
     * @param part of the whole, not of this account
     */
    record Taken(UUID accountId, UUID claimId, Part part, Rupiah amount, boolean paid) {
    }

    private LegacyHold() {
    }

    /**
     * @param accounts of the deceased in one programme
     * @param taken    by the other heirs of this legacy on these accounts, without what was given back
     */
    static Hold decide(List<MemberAccount> accounts, List<Taken> taken, Part part) {
        Map<UUID, Rupiah> held = taken.stream().filter(t -> !t.paid()).collect(Collectors.toMap(Taken::accountId, Taken::amount, Rupiah::plus));
        if (accounts.stream().anyMatch(a -> !a.held().equals(held.getOrDefault(a.id(), Rupiah.ZERO)))) {
            return new Hold.AlreadyHeld();
        }
        Map<UUID, Part> others = taken.stream().collect(Collectors.toMap(Taken::claimId, Taken::part, (same, again) -> same));
        List<Part> all = new ArrayList<>(others.values());
        all.add(part);
        int filled = Part.compareToWhole(all);
        if (filled > 0) {
            return new Hold.BeyondTheWhole();
        }
        Rupiah whole = sum(accounts.stream().map(MemberAccount::balance).toList())
                .plus(sum(taken.stream().filter(Taken::paid).map(Taken::amount).toList()));
        Rupiah due = filled < 0 ? part.of(whole) : whole.minus(sum(others.values().stream().map(other -> other.of(whole)).toList()));
        return Hold.spread(accounts, due.min(sum(accounts.stream().map(MemberAccount::free).toList())));
    }

    private static Rupiah sum(List<Rupiah> amounts) {
        return amounts.stream().reduce(Rupiah.ZERO, Rupiah::plus);
    }
}
