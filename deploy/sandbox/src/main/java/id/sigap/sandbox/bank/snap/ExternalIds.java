package id.sigap.sandbox.bank.snap;

import id.sigap.sandbox.Clocks;
import id.sigap.sandbox.sql.Sql;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;

/** X-EXTERNAL-ID: numeric, and used once within a day. */
@Singleton
class ExternalIds {

    private final Sql sql;
    private final Clock clock;

    ExternalIds(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** @return false if it was used today */
    boolean use(String id) {
        LocalDate today = LocalDate.now(clock.withZone(Clocks.JAKARTA));
        return sql.update("insert into external_id (day, id) values (?, ?) on conflict do nothing", today, id) == 1;
    }

    void forgetOldDays() {
        sql.update("delete from external_id where day < ?", LocalDate.now(clock.withZone(Clocks.JAKARTA)).minusDays(1));
    }
}
