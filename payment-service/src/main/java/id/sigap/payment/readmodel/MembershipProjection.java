package id.sigap.payment.readmodel;

import id.sigap.contracts.event.Topic;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;

/** Keeps who is or was employed where, at which wage. */
@ApplicationScoped
public class MembershipProjection implements EventHandler {

    private static final String PUT = """
            insert into membership (membership_id, person_id, employer_id, kpj_sealed, segment, status, monthly_wage, joined_on, ended_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (membership_id) do update set person_id = excluded.person_id, employer_id = excluded.employer_id,
                kpj_sealed = excluded.kpj_sealed, segment = excluded.segment, status = excluded.status,
                monthly_wage = excluded.monthly_wage, joined_on = excluded.joined_on, ended_on = excluded.ended_on""";

    private final Database db;
    private final PersonalData personal;

    MembershipProjection(Database db, PersonalData personal) {
        this.db = db;
        this.personal = personal;
    }

    @Override
    public String name() {
        return "memberships";
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
        if (event.is(MembershipState.class)) {
            put(event.as(MembershipState.class));
        }
    }

    private void put(MembershipState m) {
        LocalDate endedOn = m.end() == null ? null : m.end().lastDay();
        db.update(PUT, m.membershipId(), m.personId(), m.employerId(), personal.seal(m.personId(), Kpjs.CONTEXT, m.kpj().value()),
                m.segment(), m.status(), m.monthlyWage(), m.joinedOn(), endedOn);
    }

    @Override
    public void truncate() {
        db.update("delete from membership");
    }
}
