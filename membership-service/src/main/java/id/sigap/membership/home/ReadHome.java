package id.sigap.membership.home;

import id.sigap.membership.feature.FeatureState;
import id.sigap.membership.feature.Features;
import id.sigap.membership.setup.MembershipConfig;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Puts the home screen together from this service's own tables. It asks nobody else, so that it answers whoever hangs. */
@ApplicationScoped
public class ReadHome {

    private final HomeReads reads;
    private final EventFlow events;
    private final MembershipConfig config;

    ReadHome(HomeReads reads, EventFlow events, MembershipConfig config) {
        this.reads = reads;
        this.events = events;
        this.config = config;
    }

    /** The home screen of an account; one transaction, so that its reads share a connection. */
    @Transactional
    public Home of(UUID accountId) {
        Optional<UUID> person = reads.personOf(accountId);
        Notices notices = reads.notices(accountId);
        List<FeatureState> features = Features.now(person.isPresent(), events.flowing(), config.features());
        return person.map(id -> bound(id, notices, features)).orElseGet(() -> beingSetUp(notices, features));
    }

    private Home bound(UUID personId, Notices notices, List<FeatureState> features) {
        Part<CardLine> cards = Part.of(reads.cards(personId), CardLine::changedAt);
        boolean none = cards.items().isEmpty();
        return new Home(none ? Home.Status.NO_MEMBERSHIP : Home.Status.READY,
                none ? new Home.NextStep(Home.NextStep.Code.ASK_EMPLOYER_TO_REGISTER, null) : null, cards,
                Part.of(reads.balances(personId), BalanceLine::changedAt), Part.of(reads.openClaims(personId), ClaimLine::changedAt), notices,
                features);
    }

    private static Home beingSetUp(Notices notices, List<FeatureState> features) {
        return new Home(Home.Status.BEING_SET_UP, new Home.NextStep(Home.NextStep.Code.PROVE_IDENTITY, "/auth/v1/bindings"), Part.empty(),
                Part.empty(), Part.empty(), notices, features);
    }
}
