package id.sigap.claims.accident;

import id.sigap.contracts.claims.AccidentReporter;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The receipt of a report. It reads alike whether the worker was found or not, and whether others reported. */
@Schema(name = "AccidentReceipt")
record ReceiptView(@Schema(examples = "019324a1-7c1e-7a52-b1f0-2f6d8e0c9a11") UUID reportId,
        @Schema(description = "Of the own accident only: what to open; null for others'") UUID accidentId, AccidentReporter reporter, Instant happenedAt,
        Instant reportedAt, ClockView clock, boolean withdrawn, @Schema(examples = "The report was received") String text) {

    static ReceiptView of(Report report, ClockView clock, Locale language) {
        return new ReceiptView(report.id(), report.reporter() == AccidentReporter.WORKER ? report.accidentId() : null, report.reporter(),
                report.happenedAt(), report.reportedAt(), clock, report.withdrawn(),
                (report.withdrawn() ? AccidentTexts.TAKEN_BACK : AccidentTexts.RECEIVED).in(language));
    }
}
