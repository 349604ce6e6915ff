package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Likeness;
import id.sigap.claims.accident.course.Place;
import id.sigap.claims.jkk.AccidentCause;
import id.sigap.contracts.claims.AccidentReporter;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An accident as an officer needs it to decide. */
@Schema(name = "AccidentReview")
record AccidentReviewView(AccidentView accident, @Schema(description = "Null while nobody was found") UUID personId,
        @Schema(description = "As the civil registry writes it; null while it has not arrived", examples = "SITI RAHAYU") String legalName,
        @Schema(description = "What each person told, the earliest first") List<Told> reports,
        @Schema(description = "Others of the same worker that may be the same") List<Near> near) {

    @Schema(name = "AccidentTold")
    record Told(UUID reportId, AccidentReporter reporter, UUID account, @Schema(examples = "AA123456") String npp, @Schema(examples = "RS3216001") String facility, AccidentCause cause, boolean traffic,
            Instant happenedAt, Instant reportedAt, boolean withdrawn, ReportWords words) {

        static Told of(Report report) {
            return new Told(report.id(), report.reporter(), report.accountId(), report.npp(), report.facility(), report.cause(), report.traffic(), report.happenedAt(),
                    report.reportedAt(), report.withdrawn(), report.words());
        }
    }

    @Schema(name = "AccidentNear")
    record Near(AccidentItem accident, Likeness likeness, @Schema(description = "A hint, no more") Place.Hint place) {
    }

    @Override
    public String toString() {
        return "AccidentReviewView[" + accident.accident().accidentId() + "]";
    }
}
