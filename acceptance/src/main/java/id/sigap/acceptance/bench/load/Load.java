package id.sigap.acceptance.bench.load;

import id.sigap.acceptance.bench.load.Samples.Sample;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/** Asks, and times the answers. The same for all that is measured. */
public final class Load {

    /** More would rather measure this process. */
    public static final int MOST_UNDER_WAY = 2_000;
    private static final int MOST_RETRIES = 20;
    private static final Duration RETRY = Duration.ofMillis(500);

    /** A request and its answer. */
    @FunctionalInterface
    public interface Act {
        /**
         * @param client from 0; in an open loop always 0
         * @param nth    of this client
         * @return the status that was answered, or {@link Samples#NO_ANSWER}
         */
        int go(int client, int nth);
    }

    private Load() {
    }

    /** So many clients, each of which asks again as soon as it was answered: what a server can do. */
    public static Samples closed(int clients, Duration length, Act act) {
        long begin = System.nanoTime();
        long end = begin + length.toNanos();
        List<Future<List<Sample>>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < clients; client++) {
                int number = client;
                running.add(threads.submit(() -> untilThen(end, number, act)));
            }
        }
        return gathered(begin, running);
    }

    private static List<Sample> untilThen(long end, int client, Act act) {
        List<Sample> samples = new ArrayList<>();
        for (int nth = 0; System.nanoTime() < end; nth++) {
            long asked = System.nanoTime();
            int status = act.go(client, nth);
            samples.add(new Sample(millisSince(asked), status));
        }
        return samples;
    }

    /** Asks for each number below {@code count}, whatever the answer; who is told that the service is busy asks again, a few times: nothing is measured here. */
    public static Samples each(int clients, int count, Act act) {
        AtomicInteger next = new AtomicInteger();
        long begin = System.nanoTime();
        List<Future<List<Sample>>> running = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int client = 0; client < clients; client++) {
                int number = client;
                running.add(threads.submit(() -> {
                    List<Sample> samples = new ArrayList<>();
                    for (int nth = next.getAndIncrement(); nth < count; nth = next.getAndIncrement()) {
                        long asked = System.nanoTime();
                        int status = act.go(number, nth);
                        for (int again = 0; Samples.REFUSED.test(status) && again < MOST_RETRIES; again++) {
                            Thread.sleep(RETRY);
                            status = act.go(number, nth);
                        }
                        samples.add(new Sample(millisSince(asked), status));
                    }
                    return samples;
                }));
            }
        }
        return gathered(begin, running);
    }

    private static Samples gathered(long begin, List<Future<List<Sample>>> running) {
        List<Sample> all = new ArrayList<>();
        running.forEach(each -> all.addAll(each.resultNow()));
        return new Samples((System.nanoTime() - begin) / 1e9, all);
    }

    /** Requests at a steady rate whatever the answers do, each timed from the moment when it was due. */
    public static Samples open(double perSecond, Duration length, Act act) {
        long begin = System.nanoTime();
        double gap = 1e9 / perSecond;
        int count = (int) (perSecond * length.toMillis() / 1000);
        Semaphore places = new Semaphore(MOST_UNDER_WAY);
        List<Future<Sample>> running = new ArrayList<>(count);
        List<Sample> all = new ArrayList<>(count);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < count; n++) {
                long due = begin + (long) (n * gap);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                int nth = n;
                if (places.tryAcquire()) {
                    running.add(threads.submit(() -> once(due, nth, act, places)));
                } else {
                    all.add(new Sample(millisSince(due), Samples.NOT_SENT));
                }
            }
        }
        running.forEach(each -> all.add(each.resultNow()));
        return new Samples((System.nanoTime() - begin) / 1e9, all);
    }

    private static Sample once(long due, int nth, Act act, Semaphore places) {
        try {
            int status = act.go(0, nth);
            return new Sample(millisSince(due), status);
        } finally {
            places.release();
        }
    }

    private static double millisSince(long nanos) {
        return (System.nanoTime() - nanos) / 1e6;
    }
}
