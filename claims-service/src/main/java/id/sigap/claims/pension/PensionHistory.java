package id.sigap.claims.pension;

import id.sigap.claims.pension.course.EndGround;
import id.sigap.claims.pension.course.Pension;
import id.sigap.claims.pension.course.PensionState;
import id.sigap.claims.pension.course.SuspensionGround;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;

/** Writes and reads what became of a pension. */
@ApplicationScoped
class PensionHistory {

    /** @param month null unless the line is of one; @param ground null where there is none */
    record Line(int no, Instant at, PensionStep step, Text ground, YearMonth month) {

        static Line of(Row row) throws SQLException {
            return new Line(row.integer("no"), row.instant("at"), row.constant(PensionStep.class, "step"), ground(row.text("ground")), row.month("month"));
        }

        private static Text ground(String name) {
            if (name == null) {
                return null;
            }
            for (SuspensionGround ground : SuspensionGround.values()) {
                if (ground.name().equals(name)) {
                    return ground.text();
                }
            }
            return EndGround.valueOf(name).text();
        }
    }

    private final Database db;
    private final PensionSeals seals;
    private final Clock clock;

    PensionHistory(Database db, PensionSeals seals, Clock clock) {
        this.db = db;
        this.seals = seals;
        this.clock = clock;
    }

    /** @param month null unless the line is of one; @param by null where nobody acted */
    void add(Pension pension, PensionStep step, YearMonth month, Hand by) {
        Object ground = switch (pension.state()) {
            case PensionState.Running running -> null;
            case PensionState.Suspended suspended -> step == PensionStep.SUSPENDED ? suspended.because() : null;
            case PensionState.Ended ended -> ended.because();
        };
        db.update("""
                insert into pension_step (pension_id, no, at, step, ground, month, officer_id, note_sealed)
                select ?::uuid, coalesce(max(no), 0) + 1, ?::timestamptz, ?::text, ?::text, ?::date, ?::uuid, ?::bytea from pension_step where pension_id = ?""",
                pension.id(), clock.instant(), step, ground, month, by == null ? null : by.officer(), by == null ? null : seals.note(pension.recipient(), by.note()),
                pension.id());
    }

    /** The newest first, one more than fits. */
    List<Line> of(UUID pensionId, Integer before, int limit) {
        return db.list("""
                select no, at, step, ground, month from pension_step where pension_id = ? and (?::integer is null or no < ?) order by no desc limit ?""",
                Line::of, pensionId, before, before, limit + 1);
    }
}
