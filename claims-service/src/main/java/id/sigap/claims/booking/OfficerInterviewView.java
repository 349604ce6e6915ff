package id.sigap.claims.booking;

import id.sigap.claims.interview.rule.DoubtGround;
import id.sigap.claims.interview.rule.Interview;
import id.sigap.claims.interview.rule.InterviewState;
import id.sigap.claims.interview.rule.Outcome;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An interview as officers see it. */
@Schema(name = "OfficerInterview")
record OfficerInterviewView(@Schema(examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11") UUID claimId, InterviewState state,
        @Schema(description = "The time that is booked, or was last") OfficerSlotView slot, @Schema(description = "How often the claimant moved or cancelled", examples = "1") int moves,
        @Schema(description = "How often the claimant did not come", examples = "0") int missed, Outcome outcome, DoubtGround ground,
        @Schema(description = "The officer's words; null in lists", examples = "Originals at hand, face as on the card.") String note) {

    static OfficerInterviewView of(Interview interview) {
        return new OfficerInterviewView(interview.claimId(), interview.state(),
                interview.slot() == null ? null : OfficerSlotView.of(interview.slot(), interview.claimId()), interview.moves(), interview.missed(), interview.outcome(),
                interview.ground(), null);
    }

    OfficerInterviewView with(String words) {
        return new OfficerInterviewView(claimId, state, slot, moves, missed, outcome, ground, words);
    }

    @Override
    public String toString() {
        return "OfficerInterviewView[" + claimId + "]";
    }
}
