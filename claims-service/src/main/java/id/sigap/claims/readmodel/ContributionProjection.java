package id.sigap.claims.readmodel;

import id.sigap.contracts.event.Topic;
import id.sigap.contracts.payment.ContributionYearState;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;

/** The months of contributions that were paid; each event says all of a membership's year. */
@ApplicationScoped
class ContributionProjection implements EventHandler {

    private final Database db;

    ContributionProjection(Database db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "contribution-projection";
    }

    @Override
    public Kind kind() {
        return Kind.PROJECTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CONTRIBUTION_YEAR_STATE);
    }

    @Override
    public void on(Received event) {
        if (!event.is(ContributionYearState.class)) {
            return;
        }
        ContributionYearState told = event.as(ContributionYearState.class);
        Year year = Year.of(told.year());
        db.update("delete from known_contribution_month where membership_id = ? and month between ? and ?", told.membershipId(), year.atDay(1),
                year.atMonth(12).atEndOfMonth());
        List<Object[]> rows = told.months().stream().map(month -> new Object[] {told.membershipId(), YearMonth.of(told.year(), month.month()),
            told.personId(), month.wage(), month.programmes()}).toList();
        db.batch("insert into known_contribution_month (membership_id, month, person_id, wage, programmes) values (?, ?, ?, ?, ?)", rows);
    }

    @Override
    public void truncate() {
        db.update("delete from known_contribution_month");
    }
}
