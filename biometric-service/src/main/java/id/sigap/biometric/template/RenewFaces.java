package id.sigap.biometric.template;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.biometric.verification.AfterMatch;
import id.sigap.biometric.verification.SealedFaces;
import id.sigap.biometric.verification.Slot;
import id.sigap.biometric.verification.Verification;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Keeps enrolled faces near to what their owners look like. */
@ApplicationScoped
public class RenewFaces implements AfterMatch {

    private final Templates templates;
    private final SealedFaces faces;
    private final Renewal renewal;
    private final BiometricConfig.Ageing config;
    private final MeterRegistry metrics;
    private final Clock clock;

    RenewFaces(Templates templates, SealedFaces faces, BiometricConfig config, MeterRegistry metrics, Clock clock) {
        this.templates = templates;
        this.faces = faces;
        this.config = config.ageing();
        this.renewal = new Renewal(this.config.renewBelow(), this.config.share(), this.config.anchorWithin());
        this.metrics = metrics;
        this.clock = clock;
    }

    /** A binding took effect: its face, proved against the registry's photograph, is the current one. The first one stays the anchor while it is near. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void enrolled(UUID personId, Embedding face) {
        Optional<Embedding> anchor = templates.find(personId, Kind.ANCHOR).or(() -> templates.lockCurrent(personId)).map(Templates.Stored::face)
                .filter(first -> renewal.anchored(first, face));
        templates.replace(personId, face, TakenFrom.BINDING);
        if (anchor.isEmpty()) {
            templates.anchor(personId, face, clock.instant(), TakenFrom.BINDING);
        }
    }

    /** Only selfies without any fault are ever compared, so one that matched is good enough to learn from. */
    @Override
    public void matched(Slot slot, Verification verification) {
        if (slot.personId() == null || verification.sealedFace().isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        templates.lockCurrent(slot.personId()).filter(current -> !now.isBefore(current.madeAt().plus(config.rest())))
                .ifPresent(current -> renew(slot.personId(), current, faces.open(verification.accountId(), verification.sealedFace().orElseThrow())));
    }

    private void renew(UUID personId, Templates.Stored current, Embedding sample) {
        Templates.Stored anchor = templates.find(personId, Kind.ANCHOR).orElse(current);
        Optional<Embedding> renewed = renewal.of(current.face(), anchor.face(), sample);
        metrics.counter("face.renewals", "renewed", Boolean.toString(renewed.isPresent())).increment();
        renewed.ifPresent(face -> {
            if (anchor == current) {
                templates.anchor(personId, current.face(), current.madeAt(), TakenFrom.BINDING);
            }
            templates.replace(personId, face, TakenFrom.MATCH);
        });
    }
}
