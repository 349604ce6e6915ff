package id.sigap.claims.casefile;

import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.platform.sql.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A claim that a later one depends on.
 *
 * @param key        of its subject
 * @param approvedOn legal day of its first approval; null while it is not approved
 */
public record EarlierClaim(UUID claimId, String key, ClaimStatus status, LocalDate filedOn, LocalDate approvedOn) {

    static EarlierClaim of(Row row) throws SQLException {
        Instant approved = row.instant("approved_at");
        return new EarlierClaim(row.uuid("id"), row.text("subject_key"), row.constant(ClaimStatus.class, "status"), LegalDays.of(row.instant("filed_at")),
                approved == null ? null : LegalDays.of(approved));
    }

    public boolean approved() {
        return approvedOn != null;
    }
}
