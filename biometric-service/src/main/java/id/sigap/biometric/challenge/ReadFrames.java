package id.sigap.biometric.challenge;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.liveness.ChallengeFrame;
import id.sigap.biometric.engine.liveness.FaceShape;
import id.sigap.biometric.engine.liveness.LivenessCheck;
import id.sigap.biometric.engine.liveness.LivenessDetector;
import id.sigap.biometric.engine.liveness.LivenessVerdict;
import id.sigap.biometric.engine.picture.Picture;
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
    private final LivenessDetector detector;
    private final MeterRegistry metrics;

    ReadFrames(PictureReader reader, FaceEngine engine, LivenessCheck check, LivenessDetector detector, MeterRegistry metrics) {
        this.reader = reader;
        this.engine = engine;
        this.check = check;
        this.detector = detector;
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
            Picture picture = reader.read(file);
            return engine.readFrame(picture).<ChallengeFrame>map(face -> {
                // advice only: it is watched, and decides nothing
                detector.score(picture, face.mesh()).ifPresent(metrics.summary("face.liveness.passive")::record);
                return new ChallengeFrame.Shown(face);
            }).orElseGet(ChallengeFrame.Faceless::new);
        } catch (PictureRefused undecodable) {
            return new ChallengeFrame.Unreadable();
        }
    }
}
