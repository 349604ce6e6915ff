package id.sigap.claims.booking;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which slot. */
@Schema(name = "InterviewBooking")
record BookingRequest(@NotNull @Schema(examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11") UUID slotId) {
}
