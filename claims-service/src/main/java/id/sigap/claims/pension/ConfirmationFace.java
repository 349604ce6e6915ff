package id.sigap.claims.pension;

import id.sigap.claims.jp.Sharer;
import id.sigap.claims.pension.course.EndGround;
import id.sigap.claims.pension.course.PensionCommand;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.biometric.VerificationState;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Takes a face that matches to the confirmation that waits for it: the recipient lives, and what was told counts. */
@ApplicationScoped
class ConfirmationFace extends FaceConfirms<Confirmations.Asked> {

    private final Confirmations confirmations;
    private final PensionTable table;
    private final SharedPension shared;
    private final PensionSeals seals;
    private final PensionDesk desk;
    private final LegalDays days;
    private final Clock clock;

    ConfirmationFace(Confirmations confirmations, PensionTable table, SharedPension shared, PensionSeals seals, PensionDesk desk, LegalDays days, Clock clock) {
        this.confirmations = confirmations;
        this.table = table;
        this.shared = shared;
        this.seals = seals;
        this.desk = desk;
        this.days = days;
        this.clock = clock;
    }

    @Override
    Optional<Confirmations.Asked> locked(UUID operationId) {
        return confirmations.locked(operationId);
    }

    @Override
    Instant now() {
        return clock.instant();
    }

    @Override
    void confirm(Confirmations.Asked asked, VerificationState face) {
        PensionFile file = table.locked(asked.pensionId()).orElseThrow();
        if (!file.accountId().equals(face.accountId())) {
            return;
        }
        confirmations.confirmed(asked);
        desk.handle(asked.pensionId(), new PensionCommand.Confirm(days.today()), null);
        ConfirmationFacts facts = seals.facts(file.pension().recipient(), asked.facts());
        if (facts.remarriedOn() != null) {
            end(file, EndGround.REMARRIAGE, facts.remarriedOn());
        }
        if (facts.ableToWorkSince() != null) {
            end(file, EndGround.ABLE_TO_WORK_AGAIN, facts.ableToWorkSince());
        }
        if (facts.children() != null) {
            shared.told(file.pension(), shared.children(file.pension()).stream().map(child -> told(child, facts.children())).toList());
        }
    }

    private void end(PensionFile file, EndGround ground, LocalDate on) {
        desk.handle(file.pension().id(), new PensionCommand.End(ground, on), null);
    }

    private static Sharer told(Sharer child, List<ConfirmationFacts.ChildFacts> facts) {
        return facts.stream().filter(told -> told.isOf(child)).findFirst().map(told -> told.told(child)).orElse(child);
    }
}
