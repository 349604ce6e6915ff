package id.sigap.payment.bill;

import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.contracts.type.Npp;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.bill.Refund.State;
import id.sigap.payment.ledger.ControlAccount;
import id.sigap.payment.ledger.Ledger;
import id.sigap.payment.ledger.Transfer;
import id.sigap.platform.Clocks;
import id.sigap.platform.Ids;
import id.sigap.platform.ops.OperatorActs;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import id.sigap.platform.timer.Timers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Pays an employer's credit back: one proposes, another decides, the treasury transfers. What is proposed no bill uses meanwhile. */
@ApplicationScoped
class RefundCredit {

    private final Refunds refunds;
    private final EmployerAccounts accounts;
    private final Ledger ledger;
    private final Timers timers;
    private final OperatorActs acts;
    private final Caller caller;
    private final Clock clock;

    RefundCredit(Refunds refunds, EmployerAccounts accounts, Ledger ledger, Timers timers, OperatorActs acts, Caller caller, Clock clock) {
        this.refunds = refunds;
        this.accounts = accounts;
        this.ledger = ledger;
        this.timers = timers;
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ProblemException if the employer has no account, or less credit */
    @Transactional(TxType.MANDATORY)
    Refund propose(Npp npp, Rupiah amount) {
        EmployerAccount account = accounts.of(npp).flatMap(found -> accounts.lock(found.employerId()))
                .orElseThrow(() -> new ProblemException(PaymentProblem.EMPLOYER_ACCOUNT_NOT_FOUND).field("npp"));
        if (account.credit().compareTo(amount) < 0) {
            throw new ProblemException(PaymentProblem.CREDIT_TOO_SMALL, account.credit()).field("amount");
        }
        UUID id = Ids.next();
        accounts.add(account.employerId(), amount.negated());
        refunds.insert(id, account.employerId(), amount, caller.accountId(), clock.instant());
        acts.record("propose-refund", "refund " + id, null);
        return refunds.find(id).orElseThrow();
    }

    /** @throws ProblemException if it is not the caller's to decide */
    @Transactional(TxType.MANDATORY)
    Refund approve(UUID id) {
        Refund refund = toDecide(id);
        refunds.decided(id, State.APPROVED, caller.accountId(), clock.instant());
        ledger.postNew(new Transfer.Draft().add(ControlAccount.EMPLOYER_CREDIT.id(), refund.amount().negated()).balanceWith(ControlAccount.REFUNDS_DUE)
                .as(id, Transfer.Kind.PAYOUT, id));
        acts.record("approve-refund", "refund " + id, null);
        return refunds.find(id).orElseThrow();
    }

    /** It is credit again. */
    @Transactional(TxType.MANDATORY)
    Refund refuse(UUID id) {
        Refund refund = toDecide(id);
        Instant now = clock.instant();
        EmployerAccount account = accounts.of(new Npp(refund.npp())).orElseThrow();
        refunds.decided(id, State.REFUSED, caller.accountId(), now);
        accounts.add(account.employerId(), refund.amount());
        timers.scheduleNow(SpendCredits.KIND, account.employerId().toString(), LocalDate.ofInstant(now, Clocks.JAKARTA).toString());
        acts.record("refuse-refund", "refund " + id, null);
        return refunds.find(id).orElseThrow();
    }

    /** Notes that the treasury has transferred it. */
    @Transactional(TxType.MANDATORY)
    Refund transferred(UUID id, String bankReference) {
        Refund refund = lock(id, State.APPROVED);
        refunds.transferred(id, bankReference, clock.instant());
        ledger.postNew(new Transfer.Draft().add(ControlAccount.REFUNDS_DUE.id(), refund.amount().negated()).balanceWith(ControlAccount.PAYOUTS_IN_TRANSIT)
                .as(UUID.nameUUIDFromBytes((id + "/transferred").getBytes(StandardCharsets.UTF_8)), Transfer.Kind.PAYOUT, id));
        acts.record("transfer-refund", "refund " + id, null);
        return refunds.find(id).orElseThrow();
    }

    private Refund toDecide(UUID id) {
        Refund refund = lock(id, State.PROPOSED);
        if (refund.proposedBy().equals(caller.accountId())) {
            throw new ProblemException(PaymentProblem.OWN_REFUND);
        }
        return refund;
    }

    private Refund lock(UUID id, State wanted) {
        Refund refund = refunds.lock(id).orElseThrow(() -> new ProblemException(PaymentProblem.REFUND_NOT_FOUND));
        if (refund.state() != wanted) {
            throw new ProblemException(PaymentProblem.REFUND_STATE);
        }
        return refund;
    }
}
