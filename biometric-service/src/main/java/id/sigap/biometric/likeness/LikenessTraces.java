package id.sigap.biometric.likeness;

import id.sigap.biometric.erasure.Erases;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.platform.sql.Database;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** What the search holds of a person goes with the enrolled face. It is asked before others, who delete the enrolments by which it finds its own. */
@ApplicationScoped
@Priority(100)
class LikenessTraces implements Erases {

    private final Database database;

    LikenessTraces(Database database) {
        this.database = database;
    }

    @Override
    public int closed(UUID accountId) {
        return erase(accountId);
    }

    @Override
    public int withdrawn(UUID accountId, Set<Purpose> purposes, Set<Purpose> left) {
        return left.isEmpty() ? erase(accountId) : 0;
    }

    private int erase(UUID accountId) {
        List<UUID> persons = database.list("select person_id from enrolment where account_id = ? order by person_id for update", row -> row.uuid("person_id"), accountId);
        return database.update("delete from likeness_search where person_id = any(?)", persons)
                + database.update("delete from likeness_pair where other_id = any(?)", persons)
                + database.update("delete from likeness_case where first_person = any(?) or second_person = any(?)", persons, persons)
                + database.update("delete from likeness_photograph where person_id = any(?)", persons)
                + database.update("delete from picture where subject = any(?) and kind = 'REFERENCE'", persons);
    }
}
