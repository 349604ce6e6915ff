package id.sigap.claims.booking;

import id.sigap.claims.interview.rule.Interview;
import id.sigap.claims.interview.rule.InterviewState;
import id.sigap.claims.interview.rule.Limits;
import id.sigap.contracts.problem.ProblemType.Text;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An interview as the claimant sees it. What the officer found is told by the decision on the claim. */
@Schema(name = "Interview")
record InterviewView(@Schema(examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11") UUID claimId,
        @Schema(description = "REQUIRED: the claim is approved after an interview only; WAIVED: officers go without") RequiredInterview.Need need, InterviewState state, @Schema(examples = "Booked") String stateText,
        @Schema(description = "The time that is booked, or was last; null before the first") SlotView slot,
        @Schema(description = "Where to talk, of a booked video call; null otherwise", examples = "https://video.example/r/7Q2K") String link,
        @Schema(description = "The last moment to move or cancel; null unless booked") Instant changeUntil,
        @Schema(description = "How often it may still be moved", examples = "2") int movesLeft,
        @Schema(description = "How many interviews may still be missed before a supervisor takes over", examples = "1") int missesLeft) {

    static InterviewView of(Interview interview, RequiredInterview.Need need, Limits limits, Locale language) {
        boolean booked = interview.state() == InterviewState.BOOKED;
        return new InterviewView(interview.claimId(), need, interview.state(), text(interview.state()).in(language),
                interview.slot() == null ? null : SlotView.of(interview.slot()), booked ? interview.slot().link() : null,
                booked ? interview.slot().startsAt().minus(limits.changedBefore()) : null, Math.max(0, limits.moves() - interview.moves()),
                Math.max(0, limits.chances() - 1 - interview.missed()));
    }

    private static Text text(InterviewState state) {
        return switch (state) {
            case UNBOOKED -> new Text("Silakan pilih waktu", "Please choose a time");
            case BOOKED -> new Text("Sudah dijadwalkan", "Booked");
            case HELD -> new Text("Sudah dilaksanakan", "Held");
            case REFERRED -> new Text("Penyelia menentukan langkah berikutnya", "A supervisor decides how to go on");
        };
    }

    @Override
    public String toString() {
        return "InterviewView[" + claimId + "]";
    }
}
