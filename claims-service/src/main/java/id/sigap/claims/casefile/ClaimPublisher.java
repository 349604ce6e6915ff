package id.sigap.claims.casefile;

import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimEvent;
import id.sigap.claims.jht.JhtBenefit;
import id.sigap.claims.readmodel.ReadModels;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.ClaimHappened;
import id.sigap.contracts.claims.ClaimState;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.claims.HoldReleaseRequested;
import id.sigap.contracts.claims.HoldRequested;
import id.sigap.contracts.claims.IdentityCheckRequested;
import id.sigap.contracts.claims.PayoutRequested;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.crypto.Pseudonyms;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.timer.Timers;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.time.Instant;

/** Turns what follows from a command into events and timers, in the command's transaction. */
@ApplicationScoped
class ClaimPublisher {

    private final Outbox outbox;
    private final Timers timers;
    private final CaseSeals seals;
    private final ReadModels readModels;
    private final Pseudonyms pseudonyms;
    private final RuleBook book;

    ClaimPublisher(Outbox outbox, Timers timers, CaseSeals seals, ReadModels readModels, Pseudonyms pseudonyms, RuleBook book) {
        this.outbox = outbox;
        this.timers = timers;
        this.seals = seals;
        this.readModels = readModels;
        this.pseudonyms = pseudonyms;
        this.book = book;
    }

    void publish(ClaimEntity entity, Claim claim, ClaimEvent event, Instant now) {
        switch (event) {
            case ClaimEvent.Stepped step -> {
                if (step.from() != step.to()) {
                    said(entity, claim, step.to(), now);
                }
            }
            case ClaimEvent.ProofNeeded needed -> askForProof(entity, claim);
            case ClaimEvent.HoldNeeded needed -> askForHold(claim, now);
            case ClaimEvent.HoldReleaseNeeded needed -> outbox.append(new HoldReleaseRequested(claim.id(), now));
            case ClaimEvent.PayoutNeeded needed -> askForPayout(entity, claim, now);
            case ClaimEvent.PayoutDelayed delayed -> timers.schedule(ClaimTimers.PAYOUT_RELEASE, claim.id().toString(), delayed.until(), "");
        }
    }

    /** Tells the other services and the analysts where a claim stands. */
    void said(ClaimEntity entity, Claim claim, ClaimStatus status, Instant now) {
        Rupiah tax = claim.payout() == null ? null : claim.payout().tax();
        Rupiah net = claim.payout() == null ? null : claim.payout().net();
        outbox.append(new ClaimState(claim.id(), claim.personId(), claim.accountId(), claim.programme(), claim.reason(), status,
                claim.gross(), tax, net, now));
        outbox.append(new ClaimHappened(claim.id(), pseudonyms.of(claim.personId()), claim.programme(), claim.reason(), status,
                claim.straightThrough(), claim.gross(), now));
    }

    private void askForHold(Claim claim, Instant now) {
        BigDecimal share = JhtBenefit.share(claim.reason(), LegalDays.of(claim.filedAt()), book);
        outbox.append(new HoldRequested(claim.id(), claim.personId(), share.compareTo(BigDecimal.ONE) == 0 ? null : share.toPlainString(), now));
    }

    private void askForProof(ClaimEntity entity, Claim claim) {
        // kept with the claim: the read model may be in the middle of a rebuild when the payout is due
        readModels.legalName(claim.personId()).ifPresent(name -> seals.putLegalName(entity, name));
        outbox.append(new IdentityCheckRequested(claim.id(), claim.accountId(), claim.personId(), claim.proof().digest(), claim.proof().expiresAt()));
        timers.schedule(ClaimTimers.PROOF_EXPIRY, claim.id().toString(), claim.proof().expiresAt(), "");
    }

    private void askForPayout(ClaimEntity entity, Claim claim, Instant now) {
        BankAccount account = seals.account(entity);
        outbox.append(new PayoutRequested(claim.id(), claim.personId(), claim.gross(), claim.payout().tax(), claim.payout().net(),
                account.bankCode(), account.accountNumber(), seals.legalName(entity), now));
    }
}
