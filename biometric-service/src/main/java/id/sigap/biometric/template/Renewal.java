package id.sigap.biometric.template;

import id.sigap.biometric.engine.embed.Embedding;
import java.util.Optional;

/**
 * Whether, and how, a face that matched renews the one that it was compared with. The renewed face moves a small part of the way to the
 * new one, and never further from the first enrolment than a face of the same person may be: so nobody is led step by step to another.
 *
 * @param renewBelow   only samples nearer than this to the present face
 * @param share        of the way to the sample
 * @param anchorWithin from the first enrolment, for sample and result
 */
public record Renewal(double renewBelow, double share, double anchorWithin) {

    public Renewal {
        if (!(0 < renewBelow && renewBelow < 2 && 0 < share && share < 1 && 0 < anchorWithin && anchorWithin < 2)) {
            throw new IllegalArgumentException("distances in (0, 2) and a share in (0, 1) expected");
        }
    }

    /** The renewed face; empty where the present one stays. Faces of different engines renew nothing. */
    public Optional<Embedding> of(Embedding present, Embedding anchor, Embedding sample) {
        if (!present.version().equals(sample.version()) || !anchor.version().equals(sample.version())) {
            return Optional.empty();
        }
        if (!(present.distanceTo(sample) < renewBelow) || sample.distanceTo(anchor) > anchorWithin) {
            return Optional.empty();
        }
        return Optional.of(present.towards(sample, share)).filter(renewed -> renewed.distanceTo(anchor) <= anchorWithin);
    }

    /** Whether a face with a proof of its own is near enough to the first one for that to stay the anchor. */
    public boolean anchored(Embedding anchor, Embedding face) {
        return anchor.version().equals(face.version()) && anchor.distanceTo(face) <= anchorWithin;
    }
}
