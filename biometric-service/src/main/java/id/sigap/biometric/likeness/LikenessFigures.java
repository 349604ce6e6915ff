package id.sigap.biometric.likeness;

import id.sigap.platform.sql.Database;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** How far the search is, for operators. */
@ApplicationScoped
class LikenessFigures {

    private final Searches searches;
    private final Passes passes;
    private final Pairs pairs;
    private final Everybody everybody;
    private final Cases cases;
    private final Database database;
    private final Counter compared;
    private final AtomicLong waiting = new AtomicLong();
    private final AtomicLong open = new AtomicLong();

    LikenessFigures(Searches searches, Passes passes, Pairs pairs, Everybody everybody, Cases cases, Database database, MeterRegistry metrics) {
        this.searches = searches;
        this.passes = passes;
        this.pairs = pairs;
        this.everybody = everybody;
        this.cases = cases;
        this.database = database;
        this.compared = metrics.counter("face.likeness.compared");
        metrics.gauge("face.likeness.waiting", waiting);
        metrics.gauge("face.likeness.open", open);
    }

    void compared(int faces) {
        compared.increment(faces);
    }

    void measure() {
        waiting.set(searches.waiting());
        open.set(cases.open());
    }

    LikenessProgress progress() {
        measure();
        Optional<Pass> pass = passes.underWay();
        return new LikenessProgress(waiting.get(), open.get(),
                pass.map(running -> new LikenessProgress.Running(running.startedAt(), searches.inPass(running.id()), running.faces(), left(running),
                        pairs.of(running.id()))).orElse(null),
                everybody.asked().map(asked -> new LikenessProgress.Full(asked.askedAt(),
                        faces("select count(*) as faces from enrolment where sealed_face is not null and person_id > ?", asked.after()))).orElse(null));
    }

    private long left(Pass running) {
        return running.ending() ? 0
                : faces("select count(*) as faces from enrolment where sealed_face is not null and face_model = ? and person_id > ?", running.model(), running.after());
    }

    private long faces(String sql, Object... values) {
        return database.first(sql, row -> row.number("faces"), values).orElseThrow();
    }
}
