package id.sigap.contracts.claims;

import id.sigap.contracts.event.Event;
import id.sigap.contracts.event.EventType;
import id.sigap.contracts.event.Matches;
import id.sigap.contracts.event.Nullable;
import id.sigap.contracts.event.Topic;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.UUID;

/**
 * An approved claim is to be paid: from its hold, whose amount the gross equals, or from a programme's fund, which needs no hold.
 * gross + compensation = tax + net.
 *
 * @param legalName    the name that the account must bear, as the civil registry writes it
 * @param fund         the programme whose fund pays (JKK, JKM, JP, JKP); null where the hold is paid out
 * @param compensation for a late payment, on top of the gross and at the agency's own cost (1 % a day, PP 44/2015); null for none
 * @param payee        the person who is paid where it is another than the insured; null otherwise, and for a firm
 * @param month        {@code yyyy-MM} of a pension that is paid by the month: such payouts of a programme go in one run; null otherwise
 */
@EventType(value = "sigap.claims.payout-requested", topic = Topic.SETTLEMENT_REQUESTS)
public record PayoutRequested(UUID claimId, UUID personId, Rupiah gross, Rupiah tax, Rupiah net, String bankCode,
        String accountNumber, String legalName, Instant at, @Nullable Programme fund, @Nullable Rupiah compensation,
        @Nullable UUID payee, @Nullable @Matches("[0-9]{4}-(0[1-9]|1[0-2])") String month) implements Event {
    /** It belongs to no run. */
    public PayoutRequested(UUID claimId, UUID personId, Rupiah gross, Rupiah tax, Rupiah net, String bankCode, String accountNumber, String legalName,
            Instant at, Programme fund, Rupiah compensation, UUID payee) {
        this(claimId, personId, gross, tax, net, bankCode, accountNumber, legalName, at, fund, compensation, payee, null);
    }

    /** The hold is paid out to the insured, in time. */
    public PayoutRequested(UUID claimId, UUID personId, Rupiah gross, Rupiah tax, Rupiah net, String bankCode, String accountNumber, String legalName,
            Instant at) {
        this(claimId, personId, gross, tax, net, bankCode, accountNumber, legalName, at, null, null, null);
    }

    @Override
    public String aggregateId() {
        return claimId.toString();
    }

    @Override
    public String toString() {
        return "PayoutRequested[" + claimId + ", " + net + "]";
    }
}
