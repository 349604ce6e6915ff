package id.sigap.claims.pension;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of a pension's history. @param month null unless the line is of one; @param because null where there is no ground */
@Schema(name = "PensionHistoryLine")
record HistoryLine(@Schema(examples = "7") int no, Instant at, @Schema(examples = "MONTH_ASKED") PensionStep step,
        @Schema(examples = "The month was asked to be paid") String text, @Schema(examples = "2026-12") YearMonth month,
        @Schema(examples = "The yearly confirmation has not come") String because) {

    static HistoryLine of(PensionHistory.Line line, Locale language) {
        return new HistoryLine(line.no(), line.at(), line.step(), line.step().text().in(language), line.month(), line.ground() == null ? null : line.ground().in(language));
    }
}
