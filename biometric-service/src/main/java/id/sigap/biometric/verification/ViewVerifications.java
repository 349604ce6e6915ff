package id.sigap.biometric.verification;

import id.sigap.biometric.factor.FactorRules;
import id.sigap.biometric.work.FaceQueue;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Shows a member their own slots and selfies; of another's it says no more than of one that does not exist. */
@ApplicationScoped
public class ViewVerifications {

    private final Slots slots;
    private final Verifications verifications;
    private final FaceQueue queue;
    private final Standings standings;
    private final FactorRules rules;

    ViewVerifications(Slots slots, Verifications verifications, FaceQueue queue, Standings standings, FactorRules rules) {
        this.queue = queue;
        this.slots = slots;
        this.verifications = verifications;
        this.standings = standings;
        this.rules = rules;
    }

    @Transactional
    public SlotView slot(UUID accountId, UUID operationId, Locale locale) {
        Slot slot = slots.findByIdOptional(operationId).filter(found -> found.accountId().equals(accountId)).orElseThrow(ViewVerifications::notFound);
        return view(slot, locale);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public SlotView view(Slot slot, Locale locale) {
        Standings.Look look = standings.look(slot);
        Standing standing = look.standing();
        List<Way> ways = Way.of(standing, rules);
        NextStep next = NextStep.of(standing, ways);
        VerificationView latest = look.latest().map(found -> placed(VerificationView.of(slot, found, next, ways, locale))).orElse(null);
        return new SlotView(slot.operationId(), slot.purpose(), standing.slot(), next, next.text().in(locale), ways, slot.expiresAt(), latest,
                look.machine().view());
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
        Standings.Look look = standings.look(slot);
        List<Way> ways = Way.of(look.standing(), rules);
        return placed(VerificationView.of(slot, verification, NextStep.of(look.standing(), ways), ways, locale)).with(look.machine().view());
    }

    private VerificationView placed(VerificationView view) {
        return view.state() == VerificationStatus.QUEUED ? view.at(queue.placeOf(view.verificationId())) : view;
    }

    private static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND);
    }
}
