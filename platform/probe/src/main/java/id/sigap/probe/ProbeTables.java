package id.sigap.probe;

import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;

/** The probe's own tables, in the caller's transaction. */
@ApplicationScoped
public class ProbeTables {

    private final Database database;

    ProbeTables(Database database) {
        this.database = database;
    }

    int update(String sql, Object... values) {
        return database.update(sql, values);
    }

    long count(String sql, Object... values) {
        return database.first(sql, row -> row.result().getLong(1), values).orElseThrow();
    }
}
