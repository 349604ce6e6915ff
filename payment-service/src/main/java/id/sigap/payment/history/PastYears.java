package id.sigap.payment.history;

import id.sigap.payment.ledger.Ledger;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Tells of what was booked before there was such an event, some memberships at a time. Told twice, it says the same. */
@ApplicationScoped
class PastYears {

    private static final int BATCH = 200;

    private final Database db;
    private final Ledger ledger;
    private final ContributionYears years;
    private final Clock clock;

    PastYears(Database db, Ledger ledger, ContributionYears years, Clock clock) {
        this.db = db;
        this.ledger = ledger;
        this.years = years;
        this.clock = clock;
    }

    private record Progress(UUID after, long memberships) {
    }

    /**
     * How far it is.
     *
     * @param memberships told of so far
     * @param done        whether those are all
     */
    record Told(long memberships, boolean done) {
    }

    @Transactional
    Told next() {
        Progress progress = db.first("select after_id, memberships from contribution_years_told for update",
                row -> new Progress(row.uuid("after_id"), row.number("memberships"))).orElseThrow();
        // a payment between our look and our word would be told of first, and then be taken back by what we say
        ledger.holdContributions();
        List<UUID> batch = db.list("select distinct membership_id from bill_line where membership_id > ? order by membership_id limit ?",
                row -> row.uuid("membership_id"), progress.after(), BATCH);
        if (batch.isEmpty()) {
            db.update("update contribution_years_told set done_at = ?", clock.instant());
            return new Told(progress.memberships(), true);
        }
        years.tellAll(batch);
        long told = progress.memberships() + batch.size();
        db.update("update contribution_years_told set after_id = ?, memberships = ?", batch.getLast(), told);
        return new Told(told, false);
    }
}
