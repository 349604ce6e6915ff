package id.sigap.payment.ledger;

import id.sigap.payment.ledger.Ledger.Kept;
import id.sigap.payment.ledger.Ledger.Locked;
import id.sigap.payment.ledger.Posting.AlreadyPosted;
import id.sigap.payment.ledger.Posting.IdTaken;
import id.sigap.payment.ledger.Posting.Overdrawn;
import id.sigap.payment.ledger.Posting.Posted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Decides on transfers that come together: each one finds the accounts as those before it leave them. */
final class Batch {

    private final Map<UUID, Long> free = new HashMap<>();
    private final Map<UUID, byte[]> digests = new HashMap<>();
    private final List<Transfer> accepted = new ArrayList<>();

    /**
     * @param accounts the members' accounts among all that are moved, locked
     * @param booked   what has been booked before under the ids of these transfers
     */
    Batch(Collection<Locked> accounts, Collection<Kept> booked) {
        accounts.forEach(account -> free.put(account.id(), account.free()));
        booked.forEach(kept -> digests.put(kept.id(), kept.digest()));
    }

    /** What becomes of the next one. */
    Posting decide(Transfer transfer) {
        byte[] digest = transfer.digest();
        byte[] earlier = digests.get(transfer.id());
        if (earlier != null) {
            return Arrays.equals(earlier, digest) ? new AlreadyPosted() : new IdTaken();
        }
        Optional<Entry> beyond = transfer.entries().stream().filter(this::overdraws).findFirst();
        if (beyond.isPresent()) {
            return new Overdrawn(beyond.get().accountId());
        }
        transfer.entries().forEach(entry -> free.computeIfPresent(entry.accountId(), (id, amount) -> Math.addExact(amount, entry.amount().amount())));
        digests.put(transfer.id(), digest);
        accepted.add(transfer);
        return new Posted();
    }

    private boolean overdraws(Entry entry) {
        Long amount = free.get(entry.accountId());
        return amount != null && entry.amount().isNegative() && amount + entry.amount().amount() < 0;
    }

    byte[] digest(Transfer transfer) {
        return digests.get(transfer.id());
    }

    /** Those that are to be booked, by id: the same order for everybody, so that two who have the same ids never wait for each other. */
    List<Transfer> accepted() {
        return accepted.stream().sorted(Comparator.comparing(transfer -> transfer.id().toString())).toList();
    }
}
