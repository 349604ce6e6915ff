package id.sigap.contracts.payment;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Matches;
import id.sigap.contracts.event.Topic;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Transfers of the ledger were sealed. Whoever keeps number and hash can tell later whether anything up to this seal was changed or cut off.
 *
 * @param day       of Jakarta, on which they were sealed
 * @param number    seals count from 1, without gaps
 * @param transfers how many it holds
 * @param root      of the Merkle tree over them, SHA-256 in hex
 * @param hash      of the seal, which takes in the hash of the one before, SHA-256 in hex
 */
@EventType(value = "sigap.payment.ledger-sealed", topic = Topic.LEDGER_SEALS)
public record LedgerSealed(LocalDate day, long number, int transfers, @Matches("[0-9a-f]{64}") String root, @Matches("[0-9a-f]{64}") String hash,
        Instant at) implements Event {

    /** The day: seals of one day come in their order. */
    @Override
    public String aggregateId() {
        return day.toString();
    }
}
