package id.sigap.membership.worker;

import id.sigap.contracts.membership.EndReason;
import id.sigap.contracts.membership.MembershipHappened;
import id.sigap.contracts.membership.MembershipHappened.What;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.type.Kpj;
import id.sigap.membership.setup.LegalDays;
import id.sigap.platform.crypto.Pseudonyms;
import id.sigap.platform.outbox.Outbox;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells the other services and the analysts of a membership. In the caller's transaction. */
@ApplicationScoped
class MembershipPublisher {

    private final Outbox outbox;
    private final Pseudonyms pseudonyms;
    private final Wages wages;
    private final LegalDays days;

    MembershipPublisher(Outbox outbox, Pseudonyms pseudonyms, Wages wages, LegalDays days) {
        this.outbox = outbox;
        this.pseudonyms = pseudonyms;
        this.wages = wages;
        this.days = days;
    }

    /** The membership as it is now, with the wage of the present month. */
    void state(MembershipEntity m, EmploymentEntity employment) {
        outbox.append(new MembershipState(m.id, m.personId, new Kpj(m.kpj), m.segment, m.status, m.employerId,
                wages.of(employment.id).in(days.thisMonth()).orElse(null), m.joinedOn, employment.end(), m.changedAt));
    }

    /** @param reason with ENDED only, else null */
    void happened(MembershipEntity m, What what, EndReason reason) {
        outbox.append(new MembershipHappened(pseudonyms.of(m.id), pseudonyms.of(m.personId), what, m.segment, reason, m.changedAt));
    }
}
