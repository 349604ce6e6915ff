package id.sigap.auth.binding;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.auth.binding.rule.BindingState;
import id.sigap.auth.binding.rule.CaseReason;
import id.sigap.auth.binding.rule.CaseState;
import id.sigap.auth.binding.rule.DueDay;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.Clocks;
import id.sigap.platform.Ids;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.timer.Timers;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Asks an officer to look at a binding that the registry did not confirm. */
@ApplicationScoped
class OpenCase {

    private final Bindings bindings;
    private final BindingCases cases;
    private final Accounts accounts;
    private final CaseSeal seal;
    private final Timers timers;
    private final SafetyLog log;
    private final AuthConfig.Binding config;
    private final Clock clock;
    private final MeterRegistry metrics;

    OpenCase(Bindings bindings, BindingCases cases, Accounts accounts, CaseSeal seal, Timers timers, SafetyLog log, AuthConfig config, Clock clock,
            MeterRegistry metrics) {
        this.bindings = bindings;
        this.cases = cases;
        this.accounts = accounts;
        this.seal = seal;
        this.timers = timers;
        this.log = log;
        this.config = config.binding();
        this.clock = clock;
        this.metrics = metrics;
    }

    /**
     * @param statement null if the owner adds nothing
     * @throws ProblemException NOT_FOUND, ALREADY_BOUND, BINDING_CASE_EXISTS, or BINDING_CASE_NOT_POSSIBLE in any state but NOT_CONFIRMED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    Binding open(UUID accountId, UUID bindingId, CaseReason reason, String statement, Where where) {
        Binding binding = bindings.locked(bindingId).filter(found -> found.accountId().equals(accountId))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        accounts.lockedUnbound(accountId);
        if (!(binding.state() instanceof BindingState.NotConfirmed)) {
            throw new ProblemException(AuthProblem.BINDING_CASE_NOT_POSSIBLE).with("state", binding.status().name());
        }
        cases.openOf(accountId).ifPresent(other -> {
            throw new ProblemException(AuthProblem.BINDING_CASE_EXISTS).with("bindingId", other.bindingId().toString());
        });
        Instant now = clock.instant();
        binding.become(binding.state().afterAskingOfficer(), now);
        binding.lastsUntil(now.plus(config.caseLife()));
        timers.schedule(ExpireBinding.KIND, binding.id().toString(), binding.expiresAt(), "");
        cases.add(new BindingCase(Ids.next(), bindingId, accountId, reason, seal.statement(accountId, statement), CaseState.OPEN, now,
                DueDay.after(now.atZone(Clocks.JAKARTA).toLocalDate(), config.caseWorkingDays()), 0, 0, null, null, null, null));
        log.record(accountId, What.BINDING_CASE_OPENED, where);
        metrics.counter("binding.cases", "step", "OPENED").increment();
        return binding;
    }
}
