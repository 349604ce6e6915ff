package id.sigap.payment.settlement;

import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Clocks;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What of a person's JHT was paid lately: payments of this and the previous calendar year count together for the tax (PP 68/2009). */
@ApplicationScoped
public class TaxWindow {

    private final Database db;
    private final Clock clock;

    TaxWindow(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** Gross, of the insured's balance, to whomever it was paid. */
    public Rupiah paid(UUID personId) {
        Instant from = clock.instant().atZone(Clocks.JAKARTA).toLocalDate().minusYears(1).withDayOfYear(1)
                .atStartOfDay(Clocks.JAKARTA).toInstant();
        return db.first("""
                select coalesce(sum(gross), 0)::bigint as paid from payout
                where person_id = ? and programme = 'JHT' and state = 'SETTLED' and ended_at >= ?""", row -> row.rupiah("paid"),
                personId, from).orElseThrow();
    }
}
