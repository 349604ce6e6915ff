package id.sigap.payment.bill;

import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.YearMonth;

/** Gives bills their number: year and month, then a running number, 11 digits. */
@ApplicationScoped
public class KodeIuran {

    private final Database db;

    KodeIuran(Database db) {
        this.db = db;
    }

    public String next(YearMonth month) {
        long number = db.first("select nextval('bill_number') as number", row -> row.number("number")).orElseThrow();
        return "%02d%02d%07d".formatted(month.getYear() % 100, month.getMonthValue(), number);
    }
}
