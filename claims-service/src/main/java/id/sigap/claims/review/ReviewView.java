package id.sigap.claims.review;

import id.sigap.claims.booking.RequiredInterview;
import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseStep;
import id.sigap.claims.claim.ClaimEvent;
import id.sigap.claims.claim.ClaimStep;
import id.sigap.claims.claim.Payout;
import id.sigap.claims.claim.StepDetail;
import id.sigap.claims.explain.Explanation;
import id.sigap.claims.statement.Statement;
import id.sigap.claims.tracking.ClaimView;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.type.Rupiah;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim as an officer needs it to decide. */
@Schema(name = "Review")
record ReviewView(ClaimView claim, @Schema(description = "As the civil registry writes it") String legalName,
        @Schema(description = "If it is approved today, whole rupiah; null while the data for it have not arrived", examples = "62500000") Rupiah grossToday,
        @Schema(description = "Likewise, the tax", examples = "0") Rupiah taxToday,
        @Schema(description = "Likewise, what is paid on top for being late", examples = "0") Rupiah compensationToday,
        @Schema(description = "What the claimant stated, or an officer found") Statement statement,
        @Schema(description = "What is to come of an interview before an approval") RequiredInterview.Need interview, UUID recommendedBy, UUID approvedBy,
        Explanation explanation, List<Line> timeline) {

    @Schema(name = "ReviewLine")
    record Line(int no, Instant at, ClaimStatus status, ClaimStep step, String text, StepDetail reason, ClaimEvent.Actor who, UUID officer, String note) {

        static Line of(CaseStep step, Locale language) {
            return new Line(step.no(), step.at(), step.status(), step.step(), step.step().text().in(language), step.detail(), step.actor(),
                    step.officer(), step.note());
        }

        @Override
        public String toString() {
            return "Line[" + no + ", " + step + "]";
        }
    }

    static ReviewView of(CaseFile file, String legalName, Payout today, Statement statement, RequiredInterview.Need interview, Explanation explanation,
            List<CaseStep> steps, Locale language) {
        return new ReviewView(ClaimView.of(file, language), legalName, today == null ? null : today.gross(), today == null ? null : today.tax(),
                today == null ? null : today.compensation(), statement, interview, file.claim().review().recommendedBy(),
                file.claim().review().approvedBy(), explanation, steps.stream().map(step -> Line.of(step, language)).toList());
    }

    @Override
    public String toString() {
        return "ReviewView[" + claim.claimId() + "]";
    }
}
