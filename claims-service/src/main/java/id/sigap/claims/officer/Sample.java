package id.sigap.claims.officer;

import id.sigap.claims.officer.rule.RiskFlag;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.sql.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim that went straight through and is looked at afterwards; no personal data in it. */
@Schema(name = "ReviewSample")
record Sample(UUID sampleId, UUID claimId, @Schema(examples = "JKT01") String branch, @Schema(examples = "RANDOM") String why, List<RiskFlag> risks, Instant drawnAt,
        Programme programme, ClaimReason reason, @Schema(examples = "9500000") Rupiah gross, @Schema(description = "Null until somebody has looked") FindingRequest.Outcome outcome,
        FindingRequest.Ground ground, UUID foundBy, Instant foundAt) {

    static final String COLUMNS = """
            select s.id, s.claim_id, s.branch, s.why, array_to_string(s.risks, ',') as risks, s.drawn_at, c.programme, c.reason, c.gross, s.outcome, s.ground, s.found_by, s.found_at
            from review_sample s join claim c on c.id = s.claim_id
            """;

    static Sample of(Row row) throws SQLException {
        return new Sample(row.uuid("id"), row.uuid("claim_id"), row.text("branch"), row.text("why"), Work.risks(row.text("risks")), row.instant("drawn_at"),
                row.constant(Programme.class, "programme"), row.constant(ClaimReason.class, "reason"), row.rupiah("gross"),
                row.constant(FindingRequest.Outcome.class, "outcome"), row.constant(FindingRequest.Ground.class, "ground"), row.uuid("found_by"), row.instant("found_at"));
    }
}
