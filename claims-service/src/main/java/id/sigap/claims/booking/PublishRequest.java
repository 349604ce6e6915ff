package id.sigap.claims.booking;

import id.sigap.claims.interview.rule.Medium;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Times that an officer offers. */
@Schema(name = "InterviewSlots")
record PublishRequest(@NotNull @Size(min = 1, max = PublishRequest.MOST) List<@NotNull @Valid Offer> slots) {

    static final int MOST = 100;

    @Schema(name = "InterviewSlotOffer")
    record Offer(@NotNull Instant startsAt, @Schema(examples = "30") int minutes, @NotNull Medium medium,
            @Size(max = 300) @Pattern(regexp = "https://[!-~]+") @Schema(description = "Of a video call, and only of one", examples = "https://video.example/r/7Q2K") String link) {
    }
}
