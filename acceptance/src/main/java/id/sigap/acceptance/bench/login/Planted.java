package id.sigap.acceptance.bench.login;

import id.sigap.acceptance.bench.load.Client;
import id.sigap.acceptance.bench.load.Load;
import id.sigap.acceptance.bench.load.Samples;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Faults made on purpose: a bench that does not see them cannot be believed. */
final class Planted {

    private static final Duration SECOND = Duration.ofMillis(1_100);
    private static final Duration HANG = Duration.ofSeconds(2);
    /** Somebody whose password nobody mistypes here. */
    private static final int OTHER = 99;
    private static final double PER_SECOND = 5;

    private Planted() {
    }

    /** A wrong password is refused, and counts as a failure; so does a refresh token that was used before. */
    static void wrongIsRefused(Contender contender) throws InterruptedException {
        contender.program().resume();
        try {
            Samples wrong = Load.each(1, 3, (client, nth) -> contender.signInWrongly(nth).status());
            Client.Answer first = contender.signIn(OTHER);
            String used = contender.refreshToken(first);
            // Keycloak compares whole seconds: within one it does not notice
            Thread.sleep(SECOND);
            Client.Answer second = contender.refresh(used);
            demand(wrong.failed() == 3, contender.title() + " let wrong passwords in: " + wrong.all());
            demand(second.status() == 200 && contender.refresh(contender.refreshToken(second)).status() == 200, contender.title() + " does not renew tokens");
            demand(contender.refresh(used).status() != 200, contender.title() + " takes a refresh token that was used twice before");
        } finally {
            contender.program().pause();
        }
    }

    /**
     * While it hangs, those who are due wait, and the times must say so.
     *
     * @return what the slowest hundredth waited, in milliseconds
     */
    static double hangIsSeen(Contender contender) {
        CompletableFuture<Void> again = CompletableFuture.runAsync(contender.program()::resume,
                CompletableFuture.delayedExecutor(HANG.toMillis(), TimeUnit.MILLISECONDS));
        try {
            Samples window = Load.open(PER_SECOND, HANG.plusSeconds(2), (client, nth) -> contender.signIn(nth).status());
            double slowest = window.percentile(99, status -> true);
            demand(slowest > HANG.toMillis() * 0.8, "a server that hung for " + HANG.toSeconds() + " s looked as if it answered within " + slowest + " ms");
            return slowest;
        } finally {
            again.join();
            contender.program().pause();
        }
    }

    private static void demand(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise + ": this bench cannot be believed");
        }
    }
}
