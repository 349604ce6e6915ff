package id.sigap.claims.filing;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.statement.Injury;
import id.sigap.claims.tracking.ClaimView;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hospital's claim with the bill that it filed, or that an officer found; of the member there is nothing in it. */
@Schema(name = "HospitalClaim")
record BillView(ClaimView claim, UUID accidentId, @Schema(examples = "INV-2026-0042") String billNo, BillLines care) {

    static BillView of(CaseFile file, Injury injury, Locale language) {
        return new BillView(ClaimView.of(file, language), injury.accidentId(), injury.billNo(), BillLines.of(injury.care()));
    }
}
