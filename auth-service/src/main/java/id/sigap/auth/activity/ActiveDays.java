package id.sigap.auth.activity;

import id.sigap.contracts.auth.ActiveUsersCounted;
import id.sigap.platform.Clocks;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Statements;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Which accounts were used on which day of Jakarta. In the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ActiveDays {

    private static final int KEPT_DAYS = 400;

    private final Database database;
    private final Outbox outbox;
    private final Clock clock;

    ActiveDays(Database database, Outbox outbox, Clock clock) {
        this.database = database;
        this.outbox = outbox;
        this.clock = clock;
    }

    record Count(LocalDate day, long accounts) {
    }

    /** Notes a use, together with other statements. */
    public void used(UUID accountId, Statements together) {
        together.update("insert into active_day (day, account_id) values (?, ?) on conflict do nothing", today(), accountId);
    }

    /** Notes a use, unless the one before was on the same day and so noted already. */
    public void usedAgain(UUID accountId, Instant before) {
        if (!LocalDate.ofInstant(before, Clocks.JAKARTA).equals(today())) {
            database.together(alone -> used(accountId, alone));
        }
    }

    List<Count> byDay(LocalDate from, LocalDate to) {
        return database.list("select day, count(*) as accounts from active_day where day between ? and ? group by day order by day",
                row -> new Count(row.date("day"), row.number("accounts")), from, to);
    }

    long distinct(LocalDate from, LocalDate to) {
        return database.first("select count(distinct account_id) as accounts from active_day where day between ? and ?", row -> row.number("accounts"), from, to).orElse(0L);
    }

    /** Tells analysts of a day that is over, and forgets what is older than thirteen months. */
    void tell(LocalDate day) {
        outbox.append(new ActiveUsersCounted(day, distinct(day, day)));
        database.update("delete from active_day where day < ?", day.minusDays(KEPT_DAYS));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.JAKARTA);
    }
}
