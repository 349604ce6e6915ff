package id.sigap.biometric.challenge;

import id.sigap.biometric.engine.liveness.ChallengeFrame;
import id.sigap.biometric.engine.liveness.FaceShape;
import id.sigap.biometric.engine.liveness.LivenessVerdict;
import id.sigap.biometric.vault.PictureKind;
import id.sigap.biometric.verification.Slot;
import id.sigap.biometric.verification.Slots;
import id.sigap.biometric.verification.SubmitSelfie;
import id.sigap.biometric.verification.Verification;
import id.sigap.biometric.work.FaceTask;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Judges a challenge whose frames all came; of one that is passed, the best frame goes on as a selfie. */
@ApplicationScoped
public class JudgeChallenge implements FaceTask {

    private final Challenges challenges;
    private final Frames frames;
    private final ReadFrames readFrames;
    private final Slots slots;
    private final SubmitSelfie selfies;
    private final EndChallenge end;
    private final Clock clock;

    JudgeChallenge(Challenges challenges, Frames frames, ReadFrames readFrames, Slots slots, SubmitSelfie selfies, EndChallenge end, Clock clock) {
        this.challenges = challenges;
        this.frames = frames;
        this.readFrames = readFrames;
        this.slots = slots;
        this.selfies = selfies;
        this.end = end;
        this.clock = clock;
    }

    @Override
    public PictureKind kind() {
        return PictureKind.FRAMES;
    }

    @Override
    public Runnable read(UUID challengeId) {
        Optional<Challenge> found = challenges.find(challengeId).filter(challenge -> challenge.status() == ChallengeStatus.JUDGING);
        if (found.isEmpty()) {
            return () -> {
                // it ended meanwhile, or was judged before a crash: there is nothing to do
            };
        }
        List<byte[]> files = frames.open(found.get());
        if (files.size() != found.get().steps().size()) {
            return giveUp(challengeId);
        }
        ReadFrames.Reading reading = readFrames.of(found.get(), files, frames.earlier(found.get()));
        return () -> conclude(challengeId, reading, files);
    }

    @Override
    public Runnable giveUp(UUID challengeId) {
        return () -> {
            Challenge challenge = challenges.find(challengeId).orElseThrow();
            slots.lock(challenge.operationId());
            failed(challenge, List.of(Finding.whole(ChallengeReason.NOT_JUDGED)), clock.instant());
        };
    }

    private void conclude(UUID challengeId, ReadFrames.Reading reading, List<byte[]> files) {
        Instant now = clock.instant();
        Slot slot = slots.lock(challenges.find(challengeId).orElseThrow().operationId()).orElseThrow();
        Challenge challenge = challenges.find(challengeId).orElseThrow();
        remember(challenge, reading.frames());
        switch (reading.verdict()) {
            case LivenessVerdict.NotShown not -> failed(challenge, not.faults().stream().map(Finding::of).toList(), now);
            case LivenessVerdict.Live live -> selfies.submitLive(slot, files.get(live.best())).map(Verification::id).ifPresentOrElse(
                    selfie -> end.ends(challenge, ChallengeStatus.Act.PASS, List.of(), Optional.of(selfie), now),
                    () -> failed(challenge, List.of(Finding.whole(ChallengeReason.OPERATION_CLOSED)), now));
        }
    }

    private void failed(Challenge challenge, List<Finding> findings, Instant now) {
        end.ends(challenge, ChallengeStatus.Act.FAIL, findings, Optional.empty(), now);
    }

    private void remember(Challenge challenge, List<ChallengeFrame> read) {
        for (int step = 0; step < read.size(); step++) {
            if (read.get(step) instanceof ChallengeFrame.Shown shown) {
                frames.remember(challenge, step, FaceShape.of(shown.face().mesh()));
            }
        }
    }
}
