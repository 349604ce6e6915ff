package id.sigap.claims.harm;

import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.statement.Injury;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds claims by the harm that they are for, and gives them their keys. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class HarmClaims {

    private final Database db;
    private final CaseFiles files;

    HarmClaims(Database db, CaseFiles files) {
        this.db = db;
        this.files = files;
    }

    /** All that rest on an accident, the oldest first; nobody else changes them, nor those of the other accident, until the transaction ends. */
    List<HarmClaim> locked(UUID accidentId, UUID otherId) {
        // in one order, so that no two wait for each other
        db.list("select id from claim where programme = 'JKK' and (subject_key like ? or subject_key like ?) order by id for update", row -> row.uuid("id"),
                accidentId + ":%", otherId + ":%");
        return db.list("select * from claim where programme = 'JKK' and subject_key like ? order by filed_at, id", this::claim, accidentId + ":%");
    }

    Optional<HarmClaim> find(UUID claimId) {
        return db.first("select * from claim where id = ? and programme = 'JKK'", this::claim, claimId);
    }

    /** One that is kept back: whoever holds the claim that stands against it may lock it, never the other way round. */
    Optional<HarmClaim> locked(UUID claimId) {
        return db.first("select * from claim where id = ? and programme = 'JKK' for update", this::claim, claimId);
    }

    /** The others that have the key of a harm. Not locked: one that ends meanwhile looks itself after those that it kept back. */
    List<HarmClaim> withKey(HarmClaim claim) {
        return db.list("select * from claim where programme = 'JKK' and person_id = ? and subject_key = ? and id <> ? order by id", this::claim, claim.personId(),
                claim.harm(), claim.claimId());
    }

    void rekey(UUID claimId, String key) {
        db.update("update claim set subject_key = ? where id = ?", key, claimId);
    }

    private HarmClaim claim(Row row) throws SQLException {
        UUID id = row.uuid("id");
        String key = row.text("subject_key");
        String keptBack = HarmClaim.keptBack(id);
        boolean once = row.flag("paid_once");
        Injury injury = once ? null : files.statement(id).injury();
        return new HarmClaim(id, row.uuid("person_id"), key.endsWith(keptBack) ? key.substring(0, key.length() - keptBack.length()) : key,
                row.constant(ClaimStatus.class, "status"), once, row.instant("filed_at"), once ? null : injury.from(), once ? null : injury.to());
    }
}
