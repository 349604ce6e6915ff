package id.sigap.membership.card;

import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.Segment;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A digital card.
 *
 * @param employer its name; null outside segment PU
 * @param jws      the card to show (compact JWS, ES256); its keys are at {@code /membership/v1/card-keys}
 */
@Schema(name = "DigitalCard")
public record DigitalCard(@Schema(examples = "24017365528") String kpj, @Schema(examples = "PT Maju Bersama Sejahtera") String employer,
        Segment segment, MembershipState.Status status, LocalDate joinedOn, Instant issuedAt, Instant expiresAt,
        @Schema(examples = "eyJhbGciOiJFUzI1NiIsInR5cCI6InNpZ2FwLWNhcmQrand0In0.eyJrcGoiOiIyNDAxNzM2NTUyOCJ9.c2lnbmF0dXJl") String jws) {
}
