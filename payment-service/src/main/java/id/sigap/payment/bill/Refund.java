package id.sigap.payment.bill;

import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Credit that goes back to its employer.
 *
 * @param decidedBy     another than who proposed it; null before
 * @param bankReference of the transfer that the treasury made; null before
 */
@Schema(name = "Refund")
public record Refund(UUID id, @Schema(examples = "AB123456") String npp, @Schema(type = SchemaType.INTEGER, examples = "150000") Rupiah amount, State state,
        UUID proposedBy, Instant proposedAt, UUID decidedBy, Instant decidedAt,
        @Schema(examples = "20261207000017") String bankReference, Instant transferredAt) {

    /** How far it is. */
    @Schema(name = "RefundState")
    public enum State {
        PROPOSED, REFUSED,
        /** The treasury is to transfer it. */
        APPROVED, TRANSFERRED
    }
}
