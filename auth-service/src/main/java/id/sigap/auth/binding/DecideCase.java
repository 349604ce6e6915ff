package id.sigap.auth.binding;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.auth.binding.BindingCases.Act;
import id.sigap.auth.binding.rule.CaseState;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/**
 * An officer's word on a case. It never takes the registry's place: to accept is to have the registry asked again, perhaps with other
 * values, and after that the face has to match its photograph as everybody's does.
 */
@ApplicationScoped
class DecideCase {

    private final Bindings bindings;
    private final BindingCases cases;
    private final CaseSeal seal;
    private final EndCase endCase;
    private final Timers timers;
    private final SafetyLog log;
    private final AuthConfig.Binding config;
    private final Clock clock;

    DecideCase(Bindings bindings, BindingCases cases, CaseSeal seal, EndCase endCase, Timers timers, SafetyLog log, AuthConfig config, Clock clock) {
        this.bindings = bindings;
        this.cases = cases;
        this.seal = seal;
        this.endCase = endCase;
        this.timers = timers;
        this.log = log;
        this.config = config.binding();
        this.clock = clock;
    }

    /** What an officer may decide. */
    sealed interface Decision {

        /** The registry is to be asked with these values, now. */
        record Accept(Corrected corrected) implements Decision {
        }

        record Refuse(CaseRefusal refusal) implements Decision {
        }

        /** The registry is correcting its entry: it is to be asked daily about what was typed. */
        record AskAgainLater() implements Decision {
        }
    }

    /**
     * @return the case as it is then
     * @throws ProblemException NOT_FOUND, BINDING_CASE_NOT_OPEN, BINDING_CASE_LIMIT, or FORBIDDEN to the officer whose own it is
     */
    @Transactional(Transactional.TxType.MANDATORY)
    BindingCase decide(UUID caseId, Decision decision, UUID officer, Where where) {
        BindingCase found = cases.find(caseId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (found.accountId().equals(officer)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        Binding binding = bindings.locked(found.bindingId()).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        BindingCase open = cases.find(caseId).orElseThrow();
        if (!open.state().mayBeDecided()) {
            throw new ProblemException(AuthProblem.BINDING_CASE_NOT_OPEN).with("state", open.state().name());
        }
        switch (decision) {
            case Decision.Accept(Corrected corrected) -> ask(open, corrected, officer);
            case Decision.Refuse(CaseRefusal refusal) -> {
                cases.note(open, officer, Act.REFUSE);
                endCase.refused(binding, open, refusal, officer);
            }
            case Decision.AskAgainLater() -> {
                cases.note(open, officer, Act.ASK_DAILY);
                cases.ask(open, CaseState.ASKING_DAILY, null, open.tries(), officer);
                timers.schedule(AskRegistry.KIND, binding.id().toString(), clock.instant().plus(config.caseAgain()), "");
            }
        }
        log.record(open.accountId(), What.BINDING_CASE_DECIDED, where);
        return cases.find(caseId).orElseThrow();
    }

    private void ask(BindingCase open, Corrected corrected, UUID officer) {
        if (open.tries() >= config.caseTries()) {
            throw new ProblemException(AuthProblem.BINDING_CASE_LIMIT, open.tries());
        }
        cases.note(open, officer, Act.ASK_REGISTRY);
        cases.ask(open, CaseState.ASKING, seal.corrected(open.accountId(), corrected), open.tries() + 1, officer);
        timers.scheduleNow(AskRegistry.KIND, open.bindingId().toString(), "");
    }
}
