package id.sigap.claims.tracking;

import id.sigap.claims.casefile.CaseStep;
import id.sigap.claims.claim.ClaimEvent;
import id.sigap.claims.claim.ClaimStep;
import id.sigap.claims.claim.StepDetail;
import id.sigap.contracts.claims.ClaimStatus;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who did what, when and why, and when the next is to be expected. */
@Schema(name = "Timeline")
public record TimelineView(List<Line> lines) {

    @Schema(name = "TimelineLine")
    public record Line(int no, Instant at, ClaimStatus status, @Schema(description = "Stable code") ClaimStep step,
            @Schema(examples = "The balance is held and the claim approved") String text,
            @Schema(description = "Why, as a stable code; null where there is nothing to add") StepDetail reason,
            @Schema(examples = "The account is in another name") String reasonText, ClaimEvent.Actor who, @Schema(description = "When the next step is to be expected; null where none is") Instant expectedBy) {
    }

    public static TimelineView of(List<CaseStep> steps, Locale language) {
        return new TimelineView(steps.stream().map(step -> new Line(step.no(), step.at(), step.status(), step.step(), step.step().text().in(language),
                step.detail(), step.detail() == null ? null : step.detail().text().in(language), step.actor(), step.expectedBy())).toList());
    }
}
