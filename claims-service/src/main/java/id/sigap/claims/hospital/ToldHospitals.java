package id.sigap.claims.hospital;

import id.sigap.contracts.type.FacilityCode;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Keeps which hospitals were told of which accidents. */
@ApplicationScoped
@Transactional
public class ToldHospitals {

    private final Database db;
    private final Clock clock;

    ToldHospitals(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    public boolean isTold(UUID accidentId, FacilityCode facility) {
        return db.first("select 1 from accident_hospital where accident_id = ? and facility = ?", row -> true, accidentId, facility.value()).isPresent();
    }

    /** A second time changes nothing. @param account who tells it */
    public void tell(UUID accidentId, FacilityCode facility, Told.By by, UUID account) {
        db.update("""
                insert into accident_hospital (id, accident_id, facility, told_by, account_id, told_at) values (?, ?, ?, ?, ?, ?)
                on conflict (accident_id, facility) do nothing""", Ids.next(), accidentId, facility.value(), by, account, clock.instant());
    }

    /** What it has filed stays its own. */
    public void forget(UUID accidentId, FacilityCode facility) {
        db.update("delete from accident_hospital where accident_id = ? and facility = ?", accidentId, facility.value());
    }

    /** All of an accident, in the order in which they were told. */
    public List<Told> ofAccident(UUID accidentId) {
        return db.list("select * from accident_hospital where accident_id = ? order by id", ToldHospitals::told, accidentId);
    }

    /** Newest first, one more than fits. */
    public List<Told> ofHospital(FacilityCode facility, UUID before, int limit) {
        return db.list("select * from accident_hospital where facility = ? and (?::uuid is null or id < ?) order by id desc limit ?", ToldHospitals::told,
                facility.value(), before, before, limit + 1);
    }

    private static Told told(Row row) throws SQLException {
        return new Told(row.uuid("id"), row.uuid("accident_id"), new FacilityCode(row.text("facility")), row.constant(Told.By.class, "told_by"), row.instant("told_at"));
    }
}
