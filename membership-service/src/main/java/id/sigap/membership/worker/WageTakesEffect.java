package id.sigap.membership.worker;

import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Tells of a wage when its first month begins. Telling it twice does no harm: it is the membership as it is. */
@ApplicationScoped
class WageTakesEffect implements TimerHandler {

    static final String KIND = "wage-takes-effect";

    private final Memberships memberships;
    private final Employments employments;
    private final MembershipPublisher publisher;
    private final Clock clock;

    WageTakesEffect(Memberships memberships, Employments employments, MembershipPublisher publisher, Clock clock) {
        this.memberships = memberships;
        this.employments = employments;
        this.publisher = publisher;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Outcome fire(Timer timer) {
        UUID membershipId = UUID.fromString(timer.payload());
        QuarkusTransaction.requiringNew().run(() -> memberships.locked(membershipId).filter(MembershipEntity::isActive).ifPresent(membership -> {
            membership.changedAt = clock.instant();
            publisher.state(membership, employments.newestOf(membershipId));
        }));
        return Outcome.done();
    }
}
