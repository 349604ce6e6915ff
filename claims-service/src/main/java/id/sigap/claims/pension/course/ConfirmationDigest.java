package id.sigap.claims.pension.course;

import id.sigap.contracts.digest.LinesDigest;
import java.time.LocalDate;
import java.util.UUID;

/** Binds a face to one confirmation: this pension, this year, these facts. */
public final class ConfirmationDigest {

    private ConfirmationDigest() {
    }

    /** @param facts as they are kept */
    public static String of(UUID confirmationId, UUID pensionId, LocalDate due, String facts) {
        return LinesDigest.of("sigap-pension-v1", confirmationId.toString(), pensionId.toString(), due.toString(), facts);
    }
}
