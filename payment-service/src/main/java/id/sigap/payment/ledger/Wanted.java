package id.sigap.payment.ledger;

import java.math.BigDecimal;
import java.util.UUID;

/** How much of a balance a claim wants held. */
public sealed interface Wanted {

    Wanted ALL = new Share(BigDecimal.ONE);

    /** @param share a share of one */
    record Share(BigDecimal share) implements Wanted {
    }

    /**
     * An heir's part, of the balance as it was before the first heir was paid.
     *
     * @param legacy what the heirs of one deceased have in common
     */
    record OfLegacy(UUID legacy, Part part) implements Wanted {
    }

    /**
     * As it is asked for; all of it if nothing is said.
     *
     * @throws IllegalArgumentException for a legacy without a part, a part without a legacy, or a share of a legacy
     */
    static Wanted of(String share, UUID legacy, String part) {
        if ((legacy == null) != (part == null) || legacy != null && share != null) {
            throw new IllegalArgumentException("an heir asks for a part of a legacy, a member for a share or all");
        }
        if (legacy != null) {
            return new OfLegacy(legacy, Part.of(part));
        }
        return share == null ? ALL : new Share(new BigDecimal(share));
    }
}
