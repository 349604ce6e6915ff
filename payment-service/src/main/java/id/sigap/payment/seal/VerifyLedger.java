package id.sigap.payment.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Walks the whole ledger, a stretch at a time, and names what is not as it was sealed. It remembers nothing: where it stands is told to who asks. */
@ApplicationScoped
class VerifyLedger {

    /** Named at most of one stretch. */
    private static final int NAMED = 100;

    private final WalkSeals seals;
    private final WalkBooks books;
    private final Duration slice;

    VerifyLedger(WalkSeals seals, WalkBooks books, LedgerConfig config) {
        this.seals = seals;
        this.books = books;
        this.slice = config.verify().slice();
    }

    /** Where a walk stands: at the beginning of a part if {@code last} is null. */
    record Place(Part part, String last) {

        private static final String END_OF_NAME = ":";

        Place {
            if (last != null) {
                // for what it throws if it is no key of this part
                switch (part) {
                    case SEALS, ENTRIES -> Long.parseLong(last);
                    case TRANSFERS, HOLDS, ACCOUNTS -> UUID.fromString(last);
                    case CONTROL_ACCOUNTS -> throw new IllegalArgumentException("they are walked at once");
                }
            }
        }

        static Place start() {
            return new Place(Part.SEALS, null);
        }

        /** @throws IllegalArgumentException if no place is written so */
        static Place of(String text) {
            int end = text.indexOf(END_OF_NAME);
            return new Place(Part.valueOf(text.substring(0, Math.max(end, 0))), end + 1 == text.length() ? null : text.substring(end + 1));
        }

        String text() {
            return part + END_OF_NAME + (last == null ? "" : last);
        }
    }

    /**
     * A stretch of the walk, within one part.
     *
     * @param checked how many seals, transfers, entries, holds or accounts were looked at
     * @param breaks  in the order of the walk, at most 100; empty if all is as it was booked
     * @param next    where the next stretch begins; empty at the end
     */
    record Stretch(Part part, long checked, List<Break> breaks, Optional<Place> next) {
    }

    /** Walks on from a place, for about a slice of time. */
    Stretch from(Place place) {
        long until = System.nanoTime() + slice.toNanos();
        List<Break> breaks = new ArrayList<>();
        long checked = 0;
        String last = place.last();
        do {
            Chunk chunk = chunk(place.part(), last);
            checked += chunk.checked();
            breaks.addAll(chunk.breaks());
            last = chunk.last();
        } while (last != null && breaks.size() < NAMED && System.nanoTime() < until);
        return new Stretch(place.part(), checked, breaks.subList(0, Math.min(breaks.size(), NAMED)), next(place.part(), last));
    }

    private Chunk chunk(Part part, String last) {
        return switch (part) {
            case SEALS -> seals.next(last);
            case TRANSFERS -> books.transfers(last);
            case ENTRIES -> books.entries(last);
            case HOLDS -> books.holds(last);
            case ACCOUNTS -> books.accounts(last);
            case CONTROL_ACCOUNTS -> books.controlAccounts();
        };
    }

    private static Optional<Place> next(Part part, String last) {
        if (last != null) {
            return Optional.of(new Place(part, last));
        }
        int following = part.ordinal() + 1;
        return following == Part.values().length ? Optional.empty() : Optional.of(new Place(Part.values()[following], null));
    }
}
