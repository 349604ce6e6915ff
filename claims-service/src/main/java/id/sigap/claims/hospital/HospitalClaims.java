package id.sigap.claims.hospital;

import id.sigap.contracts.type.FacilityCode;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Which claims are a hospital's own. A hospital has several accounts and changes them: what one filed, all of them follow. */
@ApplicationScoped
@Transactional
public class HospitalClaims {

    private final Database db;

    HospitalClaims(Database db) {
        this.db = db;
    }

    public void keep(UUID claimId, FacilityCode facility, UUID account) {
        db.update("insert into claim_hospital (claim_id, facility, account_id) values (?, ?, ?)", claimId, facility.value(), account);
    }

    /** An officer took its bill in: none of its accounts did, and the officer is no party to what it claims otherwise. */
    public void takenIn(UUID claimId, FacilityCode facility) {
        db.update("insert into claim_hospital (claim_id, facility) values (?, ?)", claimId, facility.value());
    }

    /** Empty for a claim of no hospital, and for a bill that was taken in before hospitals were named. */
    public Optional<FacilityCode> hospitalOf(UUID claimId) {
        return db.first("select facility from claim_hospital where claim_id = ?", row -> new FacilityCode(row.text("facility")), claimId);
    }

    /** Newest first, one more than fits. */
    public List<UUID> of(FacilityCode facility, UUID before, int limit) {
        return db.list("select claim_id from claim_hospital where facility = ? and (?::uuid is null or claim_id < ?) order by claim_id desc limit ?",
                row -> row.uuid("claim_id"), facility.value(), before, before, limit + 1);
    }
}
