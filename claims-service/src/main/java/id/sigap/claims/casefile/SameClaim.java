package id.sigap.claims.casefile;

import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.platform.sql.Row;
import java.sql.SQLException;
import java.util.UUID;

/** A claim for the same as another: paid, or open. */
public record SameClaim(UUID claimId, boolean isOpen) {

    static SameClaim of(Row row) throws SQLException {
        return new SameClaim(row.uuid("id"), row.constant(ClaimStatus.class, "status") != ClaimStatus.PAID);
    }
}
