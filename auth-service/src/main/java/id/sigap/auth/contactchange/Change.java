package id.sigap.auth.contactchange;

import id.sigap.auth.contact.rule.Contact;
import java.time.Instant;
import java.util.UUID;

/**
 * A contact that is to take the place of another.
 *
 * @param lost        the owner has lost the former contacts and proved it with a passkey: nothing waits for those
 * @param guarded     a face confirmed it, or a password that a code had set lately: all contacts are told, it waits whatever it is, and no money leaves for a day
 * @param effectiveAt when a proved one takes effect; null until it is proved
 */
record Change(UUID id, UUID accountId, Contact contact, boolean lost, boolean guarded, State state, int sentCodes, Instant sentAt, Instant expiresAt, Instant effectiveAt) {

    enum State {
        UNPROVED, WAITING, DONE, STOPPED
    }

    /** Proved with less than what could be taken by it. */
    boolean reachesFar() {
        return lost || guarded;
    }

    boolean isOpen(Instant now) {
        return switch (state) {
            case UNPROVED -> now.isBefore(expiresAt);
            case WAITING -> true;
            case DONE, STOPPED -> false;
        };
    }
}
