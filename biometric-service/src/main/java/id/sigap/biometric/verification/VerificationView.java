package id.sigap.biometric.verification;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.biometric.work.QueuePlace;
import id.sigap.contracts.biometric.Outcome;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.biometric.QualityReason;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A selfie as its sender sees it.
 *
 * @param outcome while an officer compares, the machine's
 * @param reasons what was wrong with the picture; empty unless the outcome is BAD_PICTURE
 * @param machine what the machine still does for the account
 */
@Schema(name = "Verification")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VerificationView(UUID verificationId, UUID operationId, Purpose purpose, VerificationStatus state, Outcome outcome, Decider decidedBy,
        @Schema(description = "it is a frame of a face challenge that was passed", examples = "false") boolean live, List<Reason> reasons, FiguresView figures, NextStep next,
        @Schema(description = "what to do now, in the language of Accept-Language", examples = "Hold the camera still.") String nextText,
        @Schema(description = "all that can be done now for its operation, best first", examples = "[\"SELFIE\",\"CHALLENGE\",\"OFFICER\"]") List<Way> ways,
        Instant submittedAt, Instant decidedAt, Queued queue, MachineView machine) {

    /** Where a selfie that was not read yet stands; missing on others. */
    @Schema(name = "QueuePlace")
    public record Queued(@Schema(description = "its place, from 1", examples = "3") int position,
            @Schema(description = "until it is read, estimated", examples = "1") long estimatedWaitSeconds) {

        public static Queued of(QueuePlace place) {
            return new Queued(place.position(), Math.ceilDiv(place.estimate().toMillis(), 1000L));
        }
    }

    /** One thing that was wrong, and what to do about it. */
    @Schema(name = "QualityReasonText")
    public record Reason(QualityReason code, @Schema(examples = "The picture is blurred.") String problem,
            @Schema(examples = "Hold the camera still.") String advice) {

        public static Reason of(QualityReason code, Locale locale) {
            ReasonText text = ReasonText.of(code);
            return new Reason(code, text.problem().in(locale), text.advice().in(locale));
        }
    }

    static VerificationView of(Slot slot, Verification verification, NextStep best, List<Way> ways, Locale locale) {
        NextStep next = verification.status() == VerificationStatus.SUPERSEDED ? best.forSuperseded() : best;
        return new VerificationView(verification.id(), slot.operationId(), slot.purpose(), verification.status(), verification.outcome(),
                verification.decidedBy(), verification.live(), verification.reasons().stream().map(reason -> Reason.of(reason, locale)).toList(),
                verification.figures().map(FiguresView::of).orElse(null), next, next.text().in(locale), ways, verification.submittedAt(),
                verification.decidedAt(), null, null);
    }

    VerificationView at(Optional<QueuePlace> place) {
        return new VerificationView(verificationId, operationId, purpose, state, outcome, decidedBy, live, reasons, figures, next, nextText, ways, submittedAt,
                decidedAt, place.map(Queued::of).orElse(null), machine);
    }

    VerificationView with(MachineView still) {
        return new VerificationView(verificationId, operationId, purpose, state, outcome, decidedBy, live, reasons, figures, next, nextText, ways, submittedAt,
                decidedAt, queue, still);
    }
}
