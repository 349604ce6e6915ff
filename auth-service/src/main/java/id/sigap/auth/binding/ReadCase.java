package id.sigap.auth.binding;

import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.auth.binding.BindingCases.Act;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Opens a case's seals for an officer. Each time is written down, and shown to the account's owner. */
@ApplicationScoped
class ReadCase {

    private final Bindings bindings;
    private final BindingCases cases;
    private final ClaimedSeal seal;
    private final CaseSeal caseSeal;
    private final SafetyLog log;

    ReadCase(Bindings bindings, BindingCases cases, ClaimedSeal seal, CaseSeal caseSeal, SafetyLog log) {
        this.bindings = bindings;
        this.cases = cases;
        this.seal = seal;
        this.caseSeal = caseSeal;
        this.log = log;
    }

    /**
     * A case with all that is in it.
     *
     * @param nameScore  of what was typed; null if the registry's answer was not kept
     * @param heardScore of what was asked in the case last; null if nothing was
     */
    record Opened(BindingCase found, Binding binding, Claimed typed, Integer nameScore, String statement, Corrected corrected, Integer heardScore) {
        @Override
        public String toString() {
            return "Opened[***]";
        }
    }

    /** @throws ProblemException NOT_FOUND, or FORBIDDEN to the officer whose own it is */
    @Transactional(Transactional.TxType.MANDATORY)
    Opened read(UUID caseId, UUID officer, Where where) {
        BindingCase found = cases.find(caseId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        UUID account = found.accountId();
        if (account.equals(officer)) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        Binding binding = bindings.findByIdOptional(found.bindingId()).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        cases.note(found, officer, Act.READ);
        log.keep(account, What.BINDING_CASE_READ, where);
        return new Opened(found, binding, seal.open(binding), caseSeal.nameScore(account, binding.nameScore()), caseSeal.statement(account, found.statement()),
                caseSeal.corrected(found), found.heard() == null ? null : caseSeal.nameScore(account, found.heard().nameScore()));
    }
}
