package id.sigap.payment.correction;

import id.sigap.contracts.problem.PaymentProblem;
import id.sigap.payment.balance.AnnounceBalances;
import id.sigap.payment.correction.Correction.Reason;
import id.sigap.payment.correction.Correction.State;
import id.sigap.payment.ledger.Entry;
import id.sigap.payment.ledger.Ledger;
import id.sigap.payment.ledger.Posting;
import id.sigap.payment.ledger.Transfer;
import id.sigap.platform.ops.OperatorActs;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional.TxType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Undoes a transfer by its opposite, which one person proposes and another books. It moves money in the books; what else follows is said by those who
 * follow it, and nothing does for most reasons.
 */
@ApplicationScoped
public class CorrectTransfer {

    private final Corrections corrections;
    private final Ledger ledger;
    private final AnnounceBalances announce;
    private final List<CorrectionFollows> followers;
    private final OperatorActs acts;
    private final Caller caller;
    private final Clock clock;

    CorrectTransfer(Corrections corrections, Ledger ledger, AnnounceBalances announce, @All List<CorrectionFollows> followers, OperatorActs acts,
            Caller caller, Clock clock) {
        this.corrections = corrections;
        this.ledger = ledger;
        this.announce = announce;
        this.followers = List.copyOf(followers);
        this.acts = acts;
        this.caller = caller;
        this.clock = clock;
    }

    /** @throws ProblemException if there is no such transfer, or it has a correction already */
    @Transactional(TxType.MANDATORY)
    public Correction propose(UUID transferId, Reason reason) {
        transfer(transferId);
        Correction correction = corrections.propose(transferId, reason, caller.accountId(), clock.instant())
                .orElseThrow(() -> new ProblemException(PaymentProblem.TRANSFER_CORRECTED));
        acts.record("propose-reversal", "transfer " + transferId, reason.name());
        return correction;
    }

    /** @throws ProblemException if it is not the caller's to decide, or what it takes is not there */
    @Transactional(TxType.MANDATORY)
    Correction book(UUID id) {
        Correction correction = toDecide(id);
        Correction booked = corrections.decided(id, State.BOOKED, caller.accountId(), clock.instant());
        Transfer undone = transfer(correction.transferId());
        Transfer reversal = undone.reversed(id);
        switch (ledger.post(reversal)) {
            case Posting.Posted posted -> {
                followers.forEach(follower -> follower.booked(undone, correction.reason(), caller.accountId()));
                announce.balances(reversal.entries().stream().map(Entry::accountId).toList());
            }
            case Posting.Overdrawn overdrawn -> throw new ProblemException(PaymentProblem.CORRECTION_OVERDRAWS).with("accountId", overdrawn.accountId());
            case Posting.AlreadyPosted again -> throw new IllegalStateException("correction " + id + " is open, yet its transfer is booked");
            case Posting.IdTaken taken -> throw new IllegalStateException("another transfer bears the id of correction " + id);
        }
        acts.record("book-reversal", "transfer " + correction.transferId(), correction.reason().name());
        return booked;
    }

    /** @throws ProblemException if it is not the caller's to decide */
    @Transactional(TxType.MANDATORY)
    Correction refuse(UUID id) {
        Correction correction = toDecide(id);
        followers.forEach(follower -> follower.refused(transfer(correction.transferId()), correction.reason(), caller.accountId()));
        acts.record("refuse-reversal", "transfer " + correction.transferId(), correction.reason().name());
        return corrections.decided(id, State.REFUSED, caller.accountId(), clock.instant());
    }

    private Correction toDecide(UUID id) {
        Correction correction = corrections.lock(id).orElseThrow(() -> new ProblemException(PaymentProblem.CORRECTION_NOT_FOUND));
        if (correction.state() != State.PROPOSED) {
            throw new ProblemException(PaymentProblem.CORRECTION_DECIDED);
        }
        if (correction.proposedBy().equals(caller.accountId())) {
            throw new ProblemException(PaymentProblem.OWN_CORRECTION);
        }
        return correction;
    }

    private Transfer transfer(UUID id) {
        return ledger.find(id).orElseThrow(() -> new ProblemException(PaymentProblem.TRANSFER_NOT_FOUND));
    }
}
