package id.sigap.claims.claim;

import id.sigap.contracts.claims.ClaimChannel;
import id.sigap.contracts.claims.ClaimantKind;
import java.util.UUID;

/**
 * Who claims, and how.
 *
 * @param accountId whose face confirms the claim and who follows it
 * @param personId  whom the account is bound to; null for a firm
 */
public record Claimant(UUID accountId, UUID personId, ClaimantKind kind, ClaimChannel channel) {

    public static Claimant member(UUID accountId, UUID personId) {
        return new Claimant(accountId, personId, ClaimantKind.MEMBER, ClaimChannel.MOBILE);
    }

    public Claimant {
        if (personId == null && person(kind)) {
            throw new IllegalArgumentException(kind + " is a person");
        }
    }

    public boolean isPerson() {
        return person(kind);
    }

    /** Whether a face is wanted. A firm has none, and nobody is asked for one month after the other of a pension. */
    public boolean showsFace() {
        return isPerson() && channel != ClaimChannel.SYSTEM;
    }

    private static boolean person(ClaimantKind kind) {
        return switch (kind) {
            case MEMBER, HEIR, GUARDIAN, ARRANGER -> true;
            case EMPLOYER, HOSPITAL -> false;
        };
    }
}
