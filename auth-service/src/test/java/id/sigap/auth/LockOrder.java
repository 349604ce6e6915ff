package id.sigap.auth;

import static org.awaitility.Awaitility.await;

import id.sigap.platform.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;

/** What waits for an account holds nothing that the account's holder may want next: both would wait for each other. */
public final class LockOrder {

    private static final Duration SOON = Duration.ofSeconds(30);

    private LockOrder() {
    }

    /**
     * Holds an account while something that needs it begins, and then takes a row besides.
     *
     * @param act begins it; its answer is the future's
     * @param row selects the row by {@code key}
     */
    public static <T> T accountComesFirst(Database database, UUID accountId, Callable<T> act, String row, UUID key) throws Exception {
        CompletableFuture<Future<T>> begun = new CompletableFuture<>();
        QuarkusTransaction.requiringNew().timeout((int) (2 * SOON.toSeconds())).run(() -> {
            database.first("select from account where id = ? for update", found -> true, accountId).orElseThrow();
            begun.complete(begin(act));
            awaitWaiting(database);
            database.first(row + " for update nowait", found -> true, key).orElseThrow();
        });
        return begun.join().get(SOON.toSeconds(), TimeUnit.SECONDS);
    }

    /** Begins something on a thread of its own. */
    public static <T> Future<T> begin(Callable<T> act) {
        FutureTask<T> task = new FutureTask<>(act);
        Thread.ofPlatform().daemon().start(task);
        return task;
    }

    /** Until somebody waits for what the present transaction holds. */
    public static void awaitWaiting(Database database) {
        await().atMost(SOON).pollInSameThread().until(() -> database.first("select count(*) as found from pg_locks where not granted and pg_backend_pid() = any(pg_blocking_pids(pid))",
                found -> found.number("found")).orElseThrow() > 0);
    }
}
