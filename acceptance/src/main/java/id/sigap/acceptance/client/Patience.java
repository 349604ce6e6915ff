package id.sigap.acceptance.client;

import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Asks again until an answer is the one that is waited for. */
public final class Patience {

    private static final Duration BETWEEN = Duration.ofMillis(150);

    private Patience() {
    }

    /** @throws IllegalStateException with the last answer, if it is not there in time */
    public static Api.Answer until(String what, Duration atMost, Supplier<Api.Answer> ask, Predicate<Api.Answer> wanted) {
        long end = System.nanoTime() + atMost.toNanos();
        Api.Answer answer = ask.get();
        while (!wanted.test(answer)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited " + atMost.toSeconds() + " s for " + what + "; last: " + answer.status() + " " + answer.body());
            }
            sleep();
            answer = ask.get();
        }
        return answer;
    }

    /** @throws IllegalStateException if it does not hold in time */
    public static void until(String what, Duration atMost, BooleanSupplier holds) {
        long end = System.nanoTime() + atMost.toNanos();
        while (!holds.getAsBoolean()) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("waited " + atMost.toSeconds() + " s for " + what);
            }
            sleep();
        }
    }

    private static void sleep() {
        try {
            Thread.sleep(BETWEEN);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
    }
}
