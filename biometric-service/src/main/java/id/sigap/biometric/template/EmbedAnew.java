package id.sigap.biometric.template;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.work.FaceJobs;
import id.sigap.platform.crypto.PersonErasedException;
import id.sigap.platform.crypto.SealBrokenException;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import id.sigap.platform.timer.Timers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * After the engine was replaced, reads all enrolled faces anew: in the background, some at a time, never while a member's selfie waits. A
 * person whose turn has not come is compared with the registry's photograph meanwhile.
 */
@ApplicationScoped
public class EmbedAnew implements TimerHandler {

    /** Its key is the engine's version. */
    static final String TIMER = "embed-faces-anew";
    private static final String NO_PAYLOAD = "";
    private static final Logger LOG = Logger.getLogger(EmbedAnew.class);

    private final OtherModels others;
    private final ReadAnew readAnew;
    private final Templates templates;
    private final FaceJobs jobs;
    private final FaceEngine engine;
    private final Timers timers;
    private final BiometricConfig.Ageing config;
    private final Clock clock;

    EmbedAnew(OtherModels others, ReadAnew readAnew, Templates templates, FaceJobs jobs, FaceEngine engine, Timers timers, BiometricConfig config, Clock clock) {
        this.others = others;
        this.readAnew = readAnew;
        this.templates = templates;
        this.jobs = jobs;
        this.engine = engine;
        this.timers = timers;
        this.config = config.ageing();
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().run(this::plan);
    }

    /** Has all of them looked at. */
    void plan() {
        timers.schedule(TIMER, engine.version(), clock.instant(), NO_PAYLOAD);
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public Outcome fire(Timer timer) {
        if (!engine.version().equals(timer.key())) {
            return Outcome.done();
        }
        int named = QuarkusTransaction.requiringNew().call(() -> others.name(config.looks()));
        List<UUID> due = named > 0 ? List.of() : others.some(engine.version(), config.photographs());
        boolean waits = false;
        for (UUID personId : due) {
            if (jobs.selfies() > 0) {
                break;
            }
            waits |= !embedded(personId);
        }
        others.measure(engine.version());
        return named == 0 && due.isEmpty() ? Outcome.done() : Outcome.again(waits ? config.registryAway() : config.pace());
    }

    /** False if it has to be tried again. One that fails stands in nobody's way. */
    private boolean embedded(UUID personId) {
        try {
            return switch (readAnew.of(personId)) {
                case ReadAnew.Result.Face face -> {
                    QuarkusTransaction.requiringNew().run(() -> keep(personId, face));
                    yield true;
                }
                case ReadAnew.Result.None none -> {
                    QuarkusTransaction.requiringNew().run(() -> retire(personId));
                    yield true;
                }
                case ReadAnew.Result.Later later -> false;
            };
        } catch (SealBrokenException | PersonErasedException unreadable) {
            LOG.warnf("a face is not read anew: %s", unreadable.getMessage());
            return false;
        }
    }

    /** A binding may have enrolled a new face meanwhile. */
    private void keep(UUID personId, ReadAnew.Result.Face read) {
        if (templates.lockOther(personId, engine.version())) {
            templates.replace(personId, read.face(), read.takenFrom());
            // the former anchor cannot be compared with; this picture was proved as that was
            templates.anchor(personId, read.face(), clock.instant(), read.takenFrom());
        }
    }

    private void retire(UUID personId) {
        if (templates.lockOther(personId, engine.version())) {
            templates.retire(personId);
        }
    }
}
