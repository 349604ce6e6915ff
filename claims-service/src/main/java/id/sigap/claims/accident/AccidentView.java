package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Outcome;
import id.sigap.contracts.membership.Segment;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An accident as the worker, the employer and officers see it. */
@Schema(name = "Accident")
record AccidentView(AccidentItem accident, @Schema(description = "The accident under which a duplicate goes on; null otherwise") UUID duplicateOf,
        @Schema(description = "How many people told of it", examples = "2") int reports,
        @Schema(description = "That protected on that day; null while none is known") UUID membershipId, Segment segment,
        @Schema(description = "The form of stage I") ClockView stageOneClock,
        @Schema(description = "The form of stage II; null until the doctor has spoken") ClockView stageTwoClock, List<CheckView> checks,
        @Schema(description = "Null before stage II") Outcome outcome, @Schema(examples = "healed") String outcomeText,
        @Schema(description = "The newest form of stage I; null while none has come") StageOneForm stageOne,
        @Schema(description = "The newest form of stage II; null while none has come") StageTwoForm stageTwo,
        @Schema(description = "What you told yourself; empty where you told nothing") List<ReportView> ownReports,
        @Schema(description = "Claims that rest on it") List<Linked> claims, @Schema(description = "What you can do now") List<NextAct> nextActs) {

    @Schema(name = "AccidentClaim")
    record Linked(@Schema(examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11") UUID claimId) {
    }

    enum NextAct {
        SEND_STAGE_ONE, END_CARE, SEND_STAGE_TWO, ADD_NOTE, CHANGE_OUTCOME
    }

    @Override
    public String toString() {
        return "AccidentView[" + accident.accidentId() + "]";
    }
}
