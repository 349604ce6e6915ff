package id.sigap.auth.binding;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.Accounts;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Opens a binding. Any account may name any NIK or passport, and any number of accounts the same: naming one gives nothing, keeps
 * nobody out, and is answered the same whether it is known or not.
 */
@ApplicationScoped
class OpenBinding {

    private static final Duration DAY = Duration.ofDays(1);
    private static final Duration SHORTEST_WAIT = Duration.ofMinutes(1);

    private final Bindings bindings;
    private final Accounts accounts;
    private final ClaimedSeal seal;
    private final Timers timers;
    private final AuthConfig.Binding config;
    private final Clock clock;

    OpenBinding(Bindings bindings, Accounts accounts, ClaimedSeal seal, Timers timers, AuthConfig config, Clock clock) {
        this.bindings = bindings;
        this.accounts = accounts;
        this.seal = seal;
        this.timers = timers;
        this.config = config.binding();
        this.clock = clock;
    }

    /** @throws ProblemException ALREADY_BOUND, or BINDING_LIMIT if too many are open or were opened within a day */
    @Transactional(Transactional.TxType.MANDATORY)
    Binding open(UUID accountId, Claimed claimed) {
        Instant now = clock.instant();
        accounts.lockedUnbound(accountId);
        refuseTooMany(bindings.since(accountId, now.minus(DAY)), bindings.open(accountId), now);
        Binding binding = new Binding(Ids.next(), accountId, seal.seal(accountId, claimed), now, now.plus(config.life()));
        bindings.persist(binding);
        timers.schedule(AskRegistry.KIND, binding.id().toString(), now, "");
        timers.schedule(ExpireBinding.KIND, binding.id().toString(), binding.expiresAt(), "");
        accounts.tell(accountId, What.BINDING_ASKED);
        return binding;
    }

    private void refuseTooMany(List<Binding> ofToday, List<Binding> open, Instant now) {
        if (ofToday.size() >= config.perDay()) {
            throw limit(now, ofToday.getFirst().createdAt().plus(DAY));
        }
        if (open.size() >= config.open()) {
            throw limit(now, open.getFirst().expiresAt());
        }
    }

    /** Of a proved one, which waits for its decision, the end may be over. */
    private static ProblemException limit(Instant now, Instant until) {
        Duration wait = Duration.between(now, until);
        return new ProblemException(AuthProblem.BINDING_LIMIT).retryAfter(wait.compareTo(SHORTEST_WAIT) < 0 ? SHORTEST_WAIT : wait);
    }
}
