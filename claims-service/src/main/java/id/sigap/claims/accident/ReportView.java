package id.sigap.claims.accident;

import id.sigap.claims.jkk.AccidentCause;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report with what it says, as its sender sees it. */
@Schema(name = "AccidentReportView")
record ReportView(ReceiptView receipt, AccidentCause cause, boolean traffic, ReportWords words) {

    static ReportView of(Report report, ReceiptView receipt) {
        return new ReportView(receipt, report.cause(), report.traffic(), report.words());
    }
}
