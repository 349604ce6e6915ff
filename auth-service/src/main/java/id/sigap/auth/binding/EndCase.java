package id.sigap.auth.binding;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.alert.AlertOwner;
import id.sigap.auth.binding.rule.BindingState;
import id.sigap.auth.binding.rule.CaseState;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.platform.timer.Timers;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** Ends cases, and tells their owners, who have waited for days and do not look any more. The binding is locked by the caller. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EndCase {

    private final Bindings bindings;
    private final BindingCases cases;
    private final Accounts accounts;
    private final AlertOwner alert;
    private final Timers timers;
    private final AuthConfig.Binding config;
    private final Clock clock;
    private final MeterRegistry metrics;

    EndCase(Bindings bindings, BindingCases cases, Accounts accounts, AlertOwner alert, Timers timers, AuthConfig config, Clock clock, MeterRegistry metrics) {
        this.bindings = bindings;
        this.cases = cases;
        this.accounts = accounts;
        this.alert = alert;
        this.timers = timers;
        this.config = config.binding();
        this.clock = clock;
        this.metrics = metrics;
    }

    /** The registry agrees: the face is awaited, for as long as a new binding would have at least. */
    void accepted(Binding binding, BindingCase open) {
        Instant now = clock.instant();
        binding.become(binding.state().afterRegistry(true), now);
        Instant ofANewOne = now.plus(config.life());
        if (binding.expiresAt().isBefore(ofANewOne)) {
            binding.lastsUntil(ofANewOne);
            timers.schedule(ExpireBinding.KIND, binding.id().toString(), ofANewOne, "");
        }
        end(open, CaseState.ACCEPTED);
        tell(binding.accountId());
    }

    void refused(Binding binding, BindingCase open, CaseRefusal refusal, UUID officer) {
        binding.become(binding.state().afterRefusal(), clock.instant());
        cases.refuse(open, refusal, officer);
        count(CaseState.REFUSED);
        timers.cancel(AskRegistry.KIND, binding.id().toString());
        timers.cancel(ExpireBinding.KIND, binding.id().toString());
        tell(binding.accountId());
    }

    /** Its time is over. */
    void expired(Binding binding) {
        cases.ofBinding(binding.id()).filter(open -> !open.state().isOver()).ifPresent(open -> {
            end(open, CaseState.EXPIRED);
            tell(binding.accountId());
        });
    }

    /** Its account became a person's in another way: nothing is left to look at, and nothing to tell. */
    void needless(UUID accountId) {
        cases.openOf(accountId).flatMap(open -> bindings.locked(open.bindingId())).filter(binding -> binding.state() instanceof BindingState.WithOfficer)
                .ifPresent(binding -> {
                    binding.become(binding.state().afterTime(), clock.instant());
                    cases.ofBinding(binding.id()).ifPresent(open -> end(open, CaseState.EXPIRED));
                });
    }

    private void end(BindingCase open, CaseState state) {
        cases.become(open, state);
        count(state);
    }

    private void count(CaseState state) {
        metrics.counter("binding.cases", "step", state.name()).increment();
    }

    private void tell(UUID accountId) {
        accounts.findByIdOptional(accountId).filter(Account::isActive).ifPresent(account -> alert.tell(account, Purpose.BINDING_CASE_MOVED));
    }
}
