package id.sigap.claims.harm;

import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.claim.ClaimStep;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Harms that were claimed twice, until somebody settles which claim counts. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class DoubleCases {

    private static final String NOTE = "claim-double.note";

    /** @param claimId the one that is kept back */
    record Case(UUID claimId, ClaimStatus status, UUID ofClaim, ClaimStatus ofStatus, ClaimReason reason, Instant foundAt, DoubleFinding finding) {

        static Case of(Row row) throws SQLException {
            return new Case(row.uuid("claim_id"), row.constant(ClaimStatus.class, "status"), row.uuid("of_claim"), row.constant(ClaimStatus.class, "of_status"),
                    row.constant(ClaimReason.class, "reason"), row.instant("found_at"), row.constant(DoubleFinding.class, "finding"));
        }
    }

    private static final String CASE = """
            select pair.*, claim.status, claim.reason, first.status as of_status from claim_double pair
                join claim on claim.id = pair.claim_id join claim first on first.id = pair.of_claim""";

    private final Database db;
    private final ClaimDesk desk;
    private final PersonalData sealer;
    private final Clock clock;

    DoubleCases(Database db, ClaimDesk desk, PersonalData sealer, Clock clock) {
        this.db = db;
        this.desk = desk;
        this.sealer = sealer;
        this.clock = clock;
    }

    /**
     * Again for the same pair: nothing happens.
     *
     * @param officer null where no officer found it
     */
    void open(UUID claimId, UUID ofClaim, UUID officer) {
        int opened = db.update("""
                insert into claim_double (claim_id, of_claim, found_at, found_by) values (?, ?, ?, ?)
                on conflict (claim_id) do update set of_claim = excluded.of_claim, found_at = excluded.found_at, found_by = excluded.found_by, finding = null,
                    settled_at = null, settled_by = null, note_sealed = null
                    where claim_double.of_claim <> excluded.of_claim or claim_double.finding = 'ONE_ENDED'""", claimId, ofClaim, clock.instant(), officer);
        if (opened == 1) {
            desk.note(claimId, ClaimStep.CLAIMED_TWICE);
        }
    }

    /** Nothing stands against the claim any more, or the claim itself ended. Harmless where there is no case. */
    void ended(UUID claimId) {
        db.update("update claim_double set finding = 'ONE_ENDED', settled_at = ? where claim_id = ? and settled_at is null", clock.instant(), claimId);
    }

    void settle(UUID claimId, UUID owner, DoubleFinding finding, UUID officer, String note) {
        db.update("update claim_double set finding = ?, settled_at = ?, settled_by = ?, note_sealed = ? where claim_id = ?", finding, clock.instant(), officer,
                sealer.seal(owner, NOTE, note), claimId);
    }

    Optional<Case> locked(UUID claimId) {
        return db.first(CASE + " where pair.claim_id = ? for update of pair", Case::of, claimId);
    }

    /** What is not settled, by the claims that are kept back; one more than fits. */
    List<Case> unsettled(UUID after, int limit) {
        return db.list(CASE + " where pair.settled_at is null and (?::uuid is null or pair.claim_id > ?) order by pair.claim_id limit ?", Case::of, after, after, limit + 1);
    }

    /** Those that are kept back for a claim. */
    List<UUID> behind(UUID ofClaim) {
        return db.list("select claim_id from claim_double where of_claim = ? and settled_at is null order by claim_id", row -> row.uuid("claim_id"), ofClaim);
    }
}
