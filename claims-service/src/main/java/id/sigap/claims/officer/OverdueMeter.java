package id.sigap.claims.officer;

import id.sigap.claims.officer.rule.Skill;
import id.sigap.platform.sql.Database;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.MultiGauge;
import io.micrometer.core.instrument.Tags;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Counts what is over its time, by queue: every skill at every branch that is named in the settings, the rest together. */
@ApplicationScoped
class OverdueMeter {

    private static final Logger LOG = Logger.getLogger(OverdueMeter.class);
    private static final int MEASURE_SECONDS = 30;
    private static final String OTHERS = "other";

    private record Queue(String skill, String branch) {
    }

    private record Count(Queue queue, long overdue) {
    }

    private final Database db;
    private final Branches branches;
    private final MultiGauge overdue;
    private ScheduledExecutorService clock;

    OverdueMeter(Database db, Branches branches, MeterRegistry metrics) {
        this.db = db;
        this.branches = branches;
        this.overdue = MultiGauge.builder("claims.review.overdue").description("Claims whose review is over its time").register(metrics);
    }

    void start(@Observes StartupEvent event) {
        clock = Executors.newSingleThreadScheduledExecutor(work -> Thread.ofPlatform().name("overdue-meter").daemon().unstarted(work));
        clock.scheduleWithFixedDelay(this::measureCalmly, MEASURE_SECONDS, MEASURE_SECONDS, TimeUnit.SECONDS);
    }

    void stop(@Observes ShutdownEvent event) {
        if (clock != null) {
            clock.shutdownNow();
        }
    }

    private void measureCalmly() {
        try {
            measure();
        } catch (RuntimeException e) {
            LOG.warnf("what is overdue is not counted now: %s", e.toString());
        }
    }

    void measure() {
        Map<Queue, Long> counts = new HashMap<>();
        branches.all().forEach(branch -> {
            for (Skill skill : Skill.values()) {
                counts.put(new Queue(skill.name(), branch), 0L);
            }
        });
        db.list("select skill, branch, count(*) as overdue from review_work where state = 'OPEN' and escalation <> 'NONE' group by skill, branch",
                row -> new Count(queue(row.text("skill"), row.text("branch")), row.number("overdue")))
                .forEach(count -> counts.merge(count.queue(), count.overdue(), Long::sum));
        List<MultiGauge.Row<?>> rows = new ArrayList<>();
        counts.forEach((queue, count) -> rows.add(MultiGauge.Row.of(Tags.of("skill", queue.skill(), "branch", queue.branch()), count)));
        overdue.register(rows, true);
    }

    /** A branch that the settings no longer name does not make a series of its own. */
    private Queue queue(String skill, String branch) {
        return new Queue(skill, branches.all().contains(branch) ? branch : OTHERS);
    }
}
