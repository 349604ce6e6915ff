package id.sigap.biometric.likeness;

import id.sigap.biometric.BiometricConfig;
import id.sigap.biometric.likeness.Lot.OpenedFace;
import id.sigap.biometric.work.FaceJobs;
import id.sigap.contracts.biometric.LikenessState;
import id.sigap.platform.crash.CrashPoints;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import id.sigap.platform.timer.Timers;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * Looks for faces that are enrolled under several numbers: whoever was enrolled newly is compared with everybody, many of them in one pass. In
 * the background, some pages at a time, on one replica, and never while a member's selfie waits. Each page is a transaction with its place in
 * the pass, and so is each page of what was found, which becomes cases at the end: a process that dies loses no more than one.
 */
@ApplicationScoped
class SearchLikeness implements TimerHandler {

    static final String TIMER = "search-likeness";
    /** There is one of it. */
    static final String KEY = "all";
    static final String NO_PAYLOAD = "";

    private final Passes passes;
    private final Searches searches;
    private final Everybody everybody;
    private final StoredFaces stored;
    private final Pairs pairs;
    private final Cases cases;
    private final AnnounceCase announce;
    private final LikenessFigures figures;
    private final FaceJobs jobs;
    private final Timers timers;
    private final BiometricConfig.Likeness config;
    private final Clock clock;

    SearchLikeness(Passes passes, Searches searches, Everybody everybody, StoredFaces stored, Pairs pairs, Cases cases, AnnounceCase announce, LikenessFigures figures,
            FaceJobs jobs, Timers timers, BiometricConfig config, Clock clock) {
        this.passes = passes;
        this.searches = searches;
        this.everybody = everybody;
        this.stored = stored;
        this.pairs = pairs;
        this.cases = cases;
        this.announce = announce;
        this.figures = figures;
        this.jobs = jobs;
        this.timers = timers;
        this.config = config.likeness();
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        QuarkusTransaction.requiringNew().run(() -> timers.schedule(TIMER, KEY, clock.instant(), NO_PAYLOAD));
    }

    @Override
    public String kind() {
        return TIMER;
    }

    /** It never ends: enrolments need not wake it, and many of them cannot keep putting it off. */
    @Override
    public Outcome fire(Timer timer) {
        if (jobs.selfies() > 0) {
            return Outcome.again(config.pace());
        }
        Optional<Pass> pass = QuarkusTransaction.requiringNew().call(passes::underWayOrNew);
        boolean goesOn = pass.isPresent() && (somePages(pass.get()) || enoughForAnother());
        figures.measure();
        return Outcome.again(goesOn ? config.pace() : config.gather());
    }

    private boolean enoughForAnother() {
        return everybody.asked().isPresent() || searches.due() >= config.lot();
    }

    /** False if the pass has come to its end. */
    private boolean somePages(Pass pass) {
        Lot lot = pass.ending() ? Lot.of(List.of()) : open(pass);
        for (int page = 0; page < config.pages() && jobs.selfies() == 0; page++) {
            if (!QuarkusTransaction.requiringNew().call(() -> goOn(pass.id(), lot))) {
                return false;
            }
            CrashPoints.reach("likeness.page");
        }
        return true;
    }

    private Lot open(Pass pass) {
        List<OpenedFace> faces = new ArrayList<>();
        UUID after = Passes.FIRST;
        boolean more = true;
        while (more) {
            UUID from = after;
            StoredFaces.Page page = QuarkusTransaction.requiringNew().call(() -> stored.ofPass(pass, from));
            faces.addAll(page.faces());
            after = page.last();
            more = page.more();
        }
        return Lot.of(faces);
    }

    private boolean goOn(UUID passId, Lot lot) {
        Optional<Pass> now = passes.lock(passId);
        if (now.isEmpty()) {
            return false;
        }
        if (now.get().ending()) {
            return someCases(now.get());
        }
        nextPage(now.get(), lot);
        return true;
    }

    private void nextPage(Pass pass, Lot lot) {
        boolean more = false;
        // where all of them were erased there is nothing left to look for
        if (lot.size() > 0) {
            StoredFaces.Page page = stored.ofAll(pass.model(), pass.after());
            pairs.keep(pass.id(), lot.pairsWith(page.faces(), config.within()));
            figures.compared(page.read());
            more = page.more();
            if (more) {
                passes.advance(pass.id(), page.last(), page.read());
            }
        }
        if (!more) {
            passes.ends(pass.id());
        }
    }

    /** False once all that was found is a case. */
    private boolean someCases(Pass pass) {
        Pairs.Taken taken = pairs.take(pass.id(), config.page());
        taken.found().forEach(pair -> cases.raise(pair).ifPresent(raised -> announce.happened(raised, LikenessState.OPEN)));
        if (!taken.more()) {
            searches.ended(pass.id(), pass.leftOut());
            passes.remove(pass.id());
        }
        return taken.more();
    }
}
