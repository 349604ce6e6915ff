package id.sigap.biometric.verification;

import id.sigap.biometric.work.FaceQueue;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;

/** Shows a member their own slots and selfies; of another's it says no more than of one that does not exist. */
@ApplicationScoped
public class ViewVerifications {

    private final Slots slots;
    private final Verifications verifications;
    private final FaceQueue queue;
    private final ChallengeDue challengeDue;
    private final MachineTries tries;
    private final Clock clock;

    ViewVerifications(Slots slots, Verifications verifications, FaceQueue queue, ChallengeDue challengeDue, MachineTries tries, Clock clock) {
        this.tries = tries;
        this.queue = queue;
        this.slots = slots;
        this.verifications = verifications;
        this.challengeDue = challengeDue;
        this.clock = clock;
    }

    @Transactional
    public SlotView slot(UUID accountId, UUID operationId, Locale locale) {
        Instant now = clock.instant();
        Slot slot = slots.findByIdOptional(operationId).filter(found -> found.accountId().equals(accountId)).orElseThrow(ViewVerifications::notFound);
        boolean due = challengeDue.of(slot);
        VerificationView latest = verifications.latest(operationId).map(found -> placed(VerificationView.of(slot, found, due, now, locale))).orElse(null);
        NextStep next = latest == null ? NextStep.of(slot.status(now), slot.reference()).orChallenge(due) : latest.next();
        return new SlotView(operationId, slot.purpose(), slot.status(now), next, next.text().in(locale), slot.expiresAt(), latest, tries.of(accountId));
    }

    @Transactional
    public VerificationView verification(UUID accountId, UUID verificationId, Locale locale) {
        Verification verification = verifications.findByIdOptional(verificationId).filter(found -> found.accountId().equals(accountId))
                .orElseThrow(ViewVerifications::notFound);
        return view(verification, locale);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public VerificationView view(Verification verification, Locale locale) {
        Slot slot = slots.findById(verification.operationId());
        return placed(VerificationView.of(slot, verification, challengeDue.of(slot), clock.instant(), locale)).with(tries.of(slot.accountId()));
    }

    private VerificationView placed(VerificationView view) {
        return view.state() == VerificationStatus.QUEUED ? view.at(queue.placeOf(view.verificationId())) : view;
    }

    private static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND);
    }
}
