package id.sigap.payment.ledger;

import id.sigap.contracts.type.Rupiah;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A movement of money between accounts: at least two entries, one per account, that sum to zero.
 *
 * @param id       made by whoever asks, so that asking twice books once
 * @param subject  the bill or the payout that it belongs to
 * @param reverses the transfer that it undoes; null unless it is a REVERSAL
 */
public record Transfer(UUID id, Kind kind, UUID subject, UUID reverses, List<Entry> entries) {

    public enum Kind {
        CONTRIBUTION, PAYOUT,
        /** What statements have shown: from transit or suspense to the bank. */
        STATEMENT,
        /** Undoes another, entry by entry. */
        REVERSAL
    }

    public Transfer {
        if ((kind == Kind.REVERSAL) != (reverses != null)) {
            throw new IllegalArgumentException("a reversal, and no other, says what it reverses");
        }
        entries = entries.stream().sorted(Comparator.comparing(Entry::accountId)).toList();
        if (entries.size() < 2) {
            throw new IllegalArgumentException("a transfer has at least two entries");
        }
        if (entries.stream().map(Entry::accountId).distinct().count() < entries.size()) {
            throw new IllegalArgumentException("a transfer has one entry per account");
        }
        Rupiah sum = entries.stream().map(Entry::amount).reduce(Rupiah.ZERO, Rupiah::plus);
        if (!sum.equals(Rupiah.ZERO)) {
            throw new IllegalArgumentException("entries sum to " + sum);
        }
    }

    public Transfer(UUID id, Kind kind, UUID subject, List<Entry> entries) {
        this(id, kind, subject, null, entries);
    }

    /** The transfer that undoes this one. */
    public Transfer reversed(UUID reversalId) {
        return new Transfer(reversalId, Kind.REVERSAL, subject, id, entries.stream().map(e -> new Entry(e.accountId(), e.amount().negated())).toList());
    }

    /** Tells this transfer from another of the same id. */
    byte[] digest() {
        String text = entries.stream().map(e -> e.accountId() + "=" + e.amount().amount())
                .collect(Collectors.joining(",", kind + ":" + subject + ":", reverses == null ? "" : ":" + reverses));
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Collects entries; amounts for one account are added up, and what adds up to nothing is left out. */
    public static final class Draft {
        private final Map<UUID, Rupiah> amounts = new TreeMap<>();

        public Draft add(UUID accountId, Rupiah amount) {
            amounts.merge(accountId, amount, Rupiah::plus);
            return this;
        }

        /** Adds the entry that makes the sum zero. */
        public Draft balanceWith(ControlAccount account) {
            return add(account.id(), amounts.values().stream().reduce(Rupiah.ZERO, Rupiah::plus).negated());
        }

        public Transfer as(UUID id, Kind kind, UUID subject) {
            return new Transfer(id, kind, subject, amounts.entrySet().stream().filter(e -> e.getValue().amount() != 0)
                    .map(e -> new Entry(e.getKey(), e.getValue())).toList());
        }
    }
}
