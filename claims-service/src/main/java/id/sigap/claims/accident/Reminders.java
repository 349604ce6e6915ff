package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Accident;
import id.sigap.claims.accident.course.Deadlines;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.contracts.claims.AccidentStage;
import id.sigap.platform.timer.Timers;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** When somebody is to be reminded of a form. One reminder a form: a while before its deadline, or at once where that is near already. */
@ApplicationScoped
class Reminders {

    static final String KIND = "accident-reminder";

    /** Which form of which accident; as the key of a timer. */
    record Key(UUID accidentId, AccidentStage stage) {

        static Key read(String written) {
            int colon = written.indexOf(':');
            return new Key(UUID.fromString(written.substring(0, colon)), AccidentStage.valueOf(written.substring(colon + 1)));
        }

        String written() {
            return accidentId + ":" + stage;
        }
    }

    private final Timers timers;
    private final ClaimsConfig config;
    private final RuleBook book;

    Reminders(Timers timers, ClaimsConfig config, RuleBook book) {
        this.timers = timers;
        this.config = config;
        this.book = book;
    }

    void set(Accident accident, AccidentStage stage, Instant now) {
        due(accident, stage).filter(due -> due.isAfter(now)).ifPresent(due -> {
            Instant at = due.minus(config.accident().remindBefore());
            timers.schedule(KIND, new Key(accident.id(), stage).written(), at.isBefore(now) ? now : at, "");
        });
    }

    /** From when on a reminder makes sense; empty where there is no deadline. */
    Optional<Instant> from(Accident accident, AccidentStage stage) {
        return due(accident, stage).map(due -> due.minus(config.accident().remindBefore()));
    }

    private Optional<Instant> due(Accident accident, AccidentStage stage) {
        return switch (stage) {
            case STAGE_I -> Deadlines.report(accident.told().happenedAt(), book);
            case STAGE_II -> Deadlines.stageTwo(accident.progress(), book);
        };
    }
}
