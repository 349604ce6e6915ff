package id.sigap.claims.accident;

import id.sigap.claims.jkk.AccidentCause;
import id.sigap.contracts.claims.AccidentStatus;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An accident in a list. */
@Schema(name = "AccidentItem")
record AccidentItem(@Schema(examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11") UUID accidentId, AccidentStatus status,
        @Schema(examples = "Reported; waiting for the form of stage I (KK1)") String statusText, AccidentCause cause, Instant happenedAt,
        @Schema(description = "Whether it was reported in time") ClockView clock, Instant changedAt) {

    static AccidentItem of(AccidentFile file, ClockView clock, Locale language) {
        return new AccidentItem(file.id(), file.accident().status(), AccidentTexts.of(file.accident().status()).in(language), file.accident().cause(),
                file.accident().told().happenedAt(), clock, file.changedAt());
    }
}
