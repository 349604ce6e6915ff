package id.sigap.biometric;

import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;

/** Looks into the service's tables, for what no endpoint shows. */
@ApplicationScoped
public class Rows {

    private final Database db;

    Rows(Database db) {
        this.db = db;
    }

    public long count(String from, Object... values) {
        return db.first("select count(*) from " + from, row -> row.result().getLong(1), values).orElseThrow();
    }

    public byte[] bytes(String sql, Object... values) {
        return db.first(sql, row -> row.result().getBytes(1), values).orElseThrow();
    }

    public String text(String sql, Object... values) {
        return db.first(sql, row -> row.result().getString(1), values).orElseThrow();
    }

    public void run(String sql, Object... values) {
        db.update(sql, values);
    }
}
