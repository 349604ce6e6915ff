package id.sigap.biometric.challenge;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.liveness.ChallengeFrame;
import id.sigap.biometric.engine.liveness.FaceShape;
import id.sigap.biometric.engine.liveness.LivenessCheck;
import id.sigap.biometric.engine.liveness.LivenessVerdict;
import id.sigap.biometric.engine.picture.PictureReader;
import id.sigap.biometric.engine.picture.PictureRefused;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Reads the frames of a challenge, one after the other so that one decoded picture is in memory, and judges them. */
@ApplicationScoped
class ReadFrames {

    private final PictureReader reader;
    private final FaceEngine engine;
    private final LivenessCheck check;
    private final MeterRegistry metrics;

    ReadFrames(PictureReader reader, FaceEngine engine, LivenessCheck check, MeterRegistry metrics) {
        this.reader = reader;
        this.engine = engine;
        this.check = check;
        this.metrics = metrics;
    }

    record Reading(List<ChallengeFrame> frames, LivenessVerdict verdict) {
    }

    Reading of(Challenge challenge, List<byte[]> files, List<FaceShape> earlier) {
        return metrics.timer("face.challenge.read").record(() -> {
            List<ChallengeFrame> frames = files.stream().map(this::read).toList();
            return new Reading(frames, check.judge(challenge.steps(), frames, earlier));
        });
    }

    private ChallengeFrame read(byte[] file) {
        try {
            return engine.readFrame(reader.read(file)).<ChallengeFrame>map(ChallengeFrame.Shown::new).orElseGet(ChallengeFrame.Faceless::new);
        } catch (PictureRefused undecodable) {
            return new ChallengeFrame.Unreadable();
        }
    }
}
