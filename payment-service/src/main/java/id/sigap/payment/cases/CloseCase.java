package id.sigap.payment.cases;

import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.payment.cases.MoneyCase.Outcome;
import id.sigap.platform.ops.OperatorActs;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.UUID;

/** Closes a case by hand. It moves no money: what the ledger had wrong, two people have corrected before. */
@ApplicationScoped
class CloseCase {

    private final MoneyCases cases;
    private final OperatorActs acts;
    private final Caller caller;
    private final Clock clock;

    CloseCase(MoneyCases cases, OperatorActs acts, Caller caller, Clock clock) {
        this.cases = cases;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * @param correctionId for CORRECTED: the booked correction of the case's transfer
     * @throws ProblemException if there is no such case, it is closed, or the correction is not booked
     */
    @Transactional(TxType.MANDATORY)
    MoneyCase close(UUID id, Outcome outcome, String note, UUID correctionId) {
        MoneyCase found = cases.lock(id).orElseThrow(() -> new ProblemException(PaymentProblem.MONEY_CASE_NOT_FOUND));
        if (found.closedAt() != null) {
            throw new ProblemException(PaymentProblem.MONEY_CASE_CLOSED);
        }
        if (outcome == Outcome.CORRECTED && !isCorrected(found, correctionId)) {
            throw new ProblemException(PaymentProblem.MONEY_CASE_NOT_CORRECTED);
        }
        acts.record("close-money-case", "case " + id, outcome + ": " + note);
        return cases.close(id, outcome, note, caller.accountId(), clock.instant());
    }

    private boolean isCorrected(MoneyCase found, UUID correctionId) {
        return found.kind().isCorrectable() && found.transferId() != null && correctionId != null && cases.isCorrected(found.transferId(), correctionId);
    }
}
