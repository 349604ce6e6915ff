package id.sigap.claims.accident;

import id.sigap.claims.jkk.AnatomicalLoss;
import id.sigap.claims.jkk.Loss;
import id.sigap.claims.jkk.SteppedLoss;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One lasting loss as the doctor states it: exactly one of a part of the body, something measured, or the scalp. */
@Schema(name = "AccidentLoss")
record LossForm(@Schema(description = "A part of the body") AnatomicalLoss part,
        @Min(1) @Max(100) @Schema(description = "With a part that is still there: how much of its function is lost, per cent", examples = "40") Integer functionLostPercent,
        @Schema(description = "Something measured") SteppedLoss measured,
        @Min(1) @Schema(description = "With something measured: how many of the table's steps are lost", examples = "1") Integer steps,
        @Min(1) @Max(100) @Schema(description = "Of the scalp, as the doctor sets it, per cent", examples = "15") Integer scalpPercent) {

    private static final int DECIMALS_OF_A_PERCENT = 2;

    /** In the terms of the table of losses; empty for what says nothing, or too much, or more than there is to lose. */
    Optional<Loss> loss() {
        if (Stream.of(part, measured, scalpPercent).filter(said -> said != null).count() != 1
                || part == null && functionLostPercent != null || (measured == null) != (steps == null)) {
            return Optional.empty();
        }
        if (measured != null) {
            return steps > measured.mostSteps() ? Optional.empty() : Optional.of(new Loss.Steps(measured, steps));
        }
        if (scalpPercent != null) {
            return Optional.of(new Loss.Scalp(share(scalpPercent)));
        }
        return Optional.of(functionLostPercent == null ? new Loss.Whole(part) : new Loss.Function(part, share(functionLostPercent)));
    }

    private static BigDecimal share(int percent) {
        return BigDecimal.valueOf(percent, DECIMALS_OF_A_PERCENT);
    }

    @Override
    public String toString() {
        return "LossForm[***]";
    }
}
