package id.sigap.claims.accident;

import id.sigap.claims.accident.course.AccidentDetail;
import id.sigap.claims.accident.course.AccidentStep;
import id.sigap.claims.accident.course.Who;
import id.sigap.contracts.claims.AccidentStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of an accident's timeline. */
@Schema(name = "AccidentLine")
record StepView(@Schema(examples = "1") int no, Instant at, AccidentStatus status, AccidentStep step,
        @Schema(examples = "The accident was reported") String text, AccidentDetail detail, @Schema(examples = "healed") String detailText, Who.Actor who,
        @Schema(description = "For officers only: the account") UUID account, @Schema(description = "The day it is about; null for none") LocalDate day,
        @Schema(description = "Officers' words are for officers only", examples = "Kontrol kedua di RS Mitra.") String note) {

    /** @param officer whether an officer reads it */
    static StepView of(StepTable.Step step, boolean officer, Locale language) {
        boolean words = officer || step.actor() != Who.Actor.OFFICER;
        return new StepView(step.no(), step.at(), step.status(), step.step(), step.step().text().in(language), step.detail(),
                step.detail() == null ? null : step.detail().text().in(language), step.actor(), officer ? step.accountId() : null, step.day(),
                words ? step.note() : null);
    }

    @Override
    public String toString() {
        return "StepView[" + no + ", " + step + "]";
    }
}
