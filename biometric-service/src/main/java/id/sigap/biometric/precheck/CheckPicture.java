package id.sigap.biometric.precheck;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.arrival.PictureProblems;
import id.sigap.biometric.engine.EngineBusyException;
import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.Inspection;
import id.sigap.biometric.engine.picture.DecoderBusyException;
import id.sigap.biometric.engine.picture.PictureReader;
import id.sigap.biometric.engine.picture.PictureRefused;
import id.sigap.biometric.work.FaceJobs;
import id.sigap.contracts.biometric.QualityReason;
import id.sigap.contracts.problem.BiometricProblem;
import id.sigap.platform.problem.ProblemException;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/**
 * Looks at a picture within one request: nothing is kept, nothing is compared, no attempt is spent. Selfies that are to prove
 * something come first: while many of them wait, looks are turned away.
 */
@ApplicationScoped
public class CheckPicture {

    private final PictureReader reader;
    private final FaceEngine engine;
    private final FaceJobs jobs;
    private final CheckPlaces places;
    private final ChecksPerMinute perMinute;
    private final BiometricConfig.Checks config;
    private final MeterRegistry metrics;
    private final Clock clock;

    CheckPicture(PictureReader reader, FaceEngine engine, FaceJobs jobs, CheckPlaces places, BiometricConfig config, MeterRegistry metrics, Clock clock) {
        this.reader = reader;
        this.engine = engine;
        this.jobs = jobs;
        this.places = places;
        this.config = config.checks();
        this.perMinute = new ChecksPerMinute(this.config.perMinute());
        this.metrics = metrics;
        this.clock = clock;
    }

    /** @throws ProblemException if it is no picture, the account looks too often, or there is more urgent work */
    Inspection check(UUID accountId, byte[] file) {
        perMinute.count(accountId, clock.instant()).ifPresent(wait -> {
            throw new ProblemException(BiometricProblem.TOO_MANY_CHECKS, config.perMinute()).retryAfter(wait);
        });
        try {
            reader.check(file);
        } catch (PictureRefused refused) {
            throw PictureProblems.of(refused);
        }
        if (jobs.selfies() > config.giveWayAbove()) {
            throw CheckPlaces.busy();
        }
        return places.look(() -> metrics.timer("face.read", "picture", "check").record(() -> inspect(file)));
    }

    private Inspection inspect(byte[] file) {
        try {
            return engine.inspect(reader.read(file));
        } catch (PictureRefused undecodable) {
            return new Inspection(null, List.of(QualityReason.UNREADABLE));
        } catch (EngineBusyException | DecoderBusyException crowded) {
            throw CheckPlaces.busy();
        }
    }
}
