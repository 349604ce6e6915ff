package id.sigap.biometric.likeness;

import id.sigap.biometric.registry.PersonRegistry;
import id.sigap.biometric.registry.PersonRegistry.Answer;
import id.sigap.platform.timer.Timer;
import id.sigap.platform.timer.TimerHandler;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Fetches the registry's photograph of a person for an officer who compares two. */
@ApplicationScoped
class FetchCasePhotograph implements TimerHandler {

    static final String TIMER = "likeness-photograph";
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final int MOST_DOUBLINGS = 20;

    private final CasePhotographs photographs;
    private final Cases cases;
    private final PersonRegistry registry;
    private final Clock clock;

    FetchCasePhotograph(CasePhotographs photographs, Cases cases, PersonRegistry registry, Clock clock) {
        this.photographs = photographs;
        this.cases = cases;
        this.registry = registry;
        this.clock = clock;
    }

    @Override
    public String kind() {
        return TIMER;
    }

    @Override
    public Outcome fire(Timer timer) {
        UUID personId = UUID.fromString(timer.key());
        return QuarkusTransaction.requiringNew().call(() -> wanted(personId)).map(wanted -> fetch(personId, wanted)).orElseGet(Outcome::done);
    }

    private Optional<CasePhotographs.Wanted> wanted(UUID personId) {
        Optional<CasePhotographs.Wanted> wanted = photographs.wanted(personId);
        if (wanted.isPresent() && (!cases.openOf(personId) || !clock.instant().isBefore(wanted.get().until()))) {
            photographs.giveUp(personId);
            return Optional.empty();
        }
        return wanted;
    }

    private Outcome fetch(UUID personId, CasePhotographs.Wanted wanted) {
        return switch (registry.photograph(wanted.number(), wanted.failures() > 0)) {
            case Answer.Found found -> done(() -> photographs.came(personId, found.file()));
            case Answer.NoPhotograph none -> done(() -> photographs.none(personId));
            case Answer.Unavailable away -> {
                QuarkusTransaction.requiringNew().run(() -> photographs.failed(personId));
                yield Outcome.again(waitAfter(wanted));
            }
        };
    }

    private static Outcome done(Runnable effect) {
        QuarkusTransaction.requiringNew().run(effect);
        return Outcome.done();
    }

    /** Doubles from one failure to the next, with jitter. */
    private Duration waitAfter(CasePhotographs.Wanted wanted) {
        long millis = Math.min(registry.longestWait(wanted.number()).toMillis(), FIRST_WAIT.toMillis() << Math.min(wanted.failures(), MOST_DOUBLINGS));
        return Duration.ofMillis(millis / 2 + ThreadLocalRandom.current().nextLong(millis / 2 + 1));
    }
}
