package id.sigap.sandbox.fault;

import id.sigap.sandbox.sql.Sql;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Faults ordered and not yet used up. They survive a restart, as what the sandbox knows does. */
@Singleton
public class Faults {

    private final Sql sql;

    Faults(Sql sql) {
        this.sql = sql;
    }

    /** @param remaining how many more times it happens */
    public record Fault(FaultKind kind, int remaining, int delayMillis) {
    }

    void order(World world, Fault fault) {
        sql.update("""
                insert into fault (world, kind, remaining, delay_millis) values (?, ?, ?, ?)
                on conflict (world, kind) do update set remaining = excluded.remaining, delay_millis = excluded.delay_millis""",
                world, fault.kind(), fault.remaining(), fault.delayMillis());
    }

    void clear(World world) {
        sql.update("delete from fault where world = ?", world);
    }

    List<Fault> open(World world) {
        return sql.list("select kind, remaining, delay_millis from fault where world = ? and remaining > 0 order by kind",
                row -> new Fault(FaultKind.valueOf(row.getString(1)), row.getInt(2), row.getInt(3)), world);
    }

    /** True if this fault is to happen now; uses it up once. */
    public boolean strikes(World world, FaultKind kind) {
        return take(world, kind).isPresent();
    }

    /** Waits if a delay was ordered. */
    public void delay(World world) {
        take(world, FaultKind.DELAY).ifPresent(Faults::sleep);
    }

    private Optional<Duration> take(World world, FaultKind kind) {
        return sql.first("""
                update fault set remaining = remaining - 1 where world = ? and kind = ? and remaining > 0
                returning delay_millis""", row -> Duration.ofMillis(row.getInt(1)), world, kind);
    }

    private static void sleep(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
