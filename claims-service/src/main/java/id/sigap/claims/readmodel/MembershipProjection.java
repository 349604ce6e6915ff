package id.sigap.claims.readmodel;

import id.sigap.contracts.event.Topic;
import id.sigap.contracts.membership.MembershipState.EmploymentEnd;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Memberships with the ends of their employments. Of the card's number only a digest is kept, by which it is found. */
@ApplicationScoped
class MembershipProjection implements EventHandler {

    static final String KPJ = "membership.kpj";

    private final Database db;
    private final BlindIndex index;

    MembershipProjection(Database db, BlindIndex index) {
        this.db = db;
        this.index = index;
    }

    @Override
    public String name() {
        return "membership-projection";
    }

    @Override
    public Kind kind() {
        return Kind.PROJECTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.MEMBERSHIP_STATE);
    }

    @Override
    public void on(Received event) {
        if (!event.is(MembershipState.class)) {
            return;
        }
        MembershipState membership = event.as(MembershipState.class);
        EmploymentEnd end = membership.end();
        db.update("""
                insert into known_membership (membership_id, person_id, segment, status, joined_on, monthly_wage, end_reason, letter_date, last_day, changed_at,
                    kpj_index, employer_id)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                on conflict (membership_id) do update set person_id = excluded.person_id, segment = excluded.segment, status = excluded.status,
                    joined_on = excluded.joined_on, monthly_wage = excluded.monthly_wage, end_reason = excluded.end_reason, letter_date = excluded.letter_date, last_day = excluded.last_day,
                    changed_at = excluded.changed_at, kpj_index = excluded.kpj_index, employer_id = excluded.employer_id""",
                membership.membershipId(), membership.personId(), membership.segment(), membership.status(), membership.joinedOn(), membership.monthlyWage(),
                end == null ? null : end.reason(), end == null ? null : end.letterDate(), end == null ? null : end.lastDay(),
                membership.changedAt(), index.of(KPJ, membership.kpj().value()), membership.employerId());
    }

    @Override
    public void truncate() {
        db.update("delete from known_membership");
    }
}
