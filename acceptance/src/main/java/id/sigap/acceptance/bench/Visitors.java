package id.sigap.acceptance.bench;

import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Citizen;
import id.sigap.acceptance.client.Faces;
import id.sigap.acceptance.client.Member;
import id.sigap.acceptance.client.Outside;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;

/** Bound members who sign in and look at their home screen, each when it is due and not when the one before is done. */
public final class Visitors {

    public static final int COUNT = 12;
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final Duration REGISTERING = Duration.ofSeconds(20);
    private static final Duration CALM_WITHIN = Duration.ofSeconds(60);
    private static final int CALM_VISITS = 10;
    /** Consumers find together again within about two seconds. */
    private static final Duration REST = Duration.ofSeconds(5);

    private final Api gateway;
    private final Outside outside;
    private final List<Map<String, ?>> signIns = new ArrayList<>();

    public Visitors(Api gateway, Outside outside) {
        this.gateway = gateway.patient(PATIENCE);
        this.outside = outside;
    }

    public void register() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int n = 0; n < COUNT; n++) {
            Citizen citizen = Citizen.fresh(random);
            outside.register(citizen, Faces.registry());
            Member member = new Member(gateway.patient(REGISTERING), outside, citizen);
            member.joinAndBind(Faces.selfie());
            signIns.add(onOwnPhone(member.credentials()));
        }
    }

    /** From the second sign-in on a phone is known: nobody is told of a stranger's. */
    private Map<String, ?> onOwnPhone(Map<String, ?> credentials) {
        String secret = gateway.patient(REGISTERING).post("/auth/v1/tokens", credentials).expect(200).text("/deviceSecret");
        Map<String, Object> known = new HashMap<>(credentials);
        known.put("device", Map.of("name", "bench phone", "secret", secret));
        return known;
    }

    /** Open loop: visits begin at a steady rate whatever the answers do. */
    public Window arrive(int ratePerSecond, Duration length) throws InterruptedException {
        long begin = System.nanoTime();
        long gap = 1_000_000_000L / ratePerSecond;
        int visits = (int) (ratePerSecond * length.toSeconds());
        List<Future<Window.Visit>> running = new ArrayList<>(visits);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int n = 0; n < visits; n++) {
                long due = begin + n * gap;
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                Map<String, ?> signIn = signIns.get(n % signIns.size());
                running.add(threads.submit(() -> visit(signIn, due)));
            }
        }
        List<Window.Visit> done = running.stream().filter(each -> each.state() == Future.State.SUCCESS).map(Future::resultNow).toList();
        Map<String, Integer> failures = new TreeMap<>();
        running.stream().filter(each -> each.state() == Future.State.FAILED).forEach(each -> failures.merge(reason(each.exceptionNow()), 1, Integer::sum));
        return new Window(visits, failures, done);
    }

    private static String reason(Throwable failure) {
        return switch (failure) {
            case Api.UnexpectedAnswer answer -> Integer.toString(answer.status());
            case UncheckedIOException silence -> silence.getCause().getClass().getSimpleName();
            default -> failure.getClass().getSimpleName();
        };
    }

    private Window.Visit visit(Map<String, ?> signIn, long due) {
        long began = System.nanoTime();
        Api.Answer tokens = gateway.post("/auth/v1/tokens", signIn).expect(200);
        long signedIn = System.nanoTime();
        Api member = gateway.as(tokens.text("/accessToken"));
        member.get("/membership/v1/home").expect(200);
        return new Window.Visit((began - due) / 1e6, (signedIn - began) / 1e6, (System.nanoTime() - signedIn) / 1e6);
    }

    /** After a fault: until a row of visits succeeds again, and what was left to do is done, so that no window pays for the one before. */
    public void awaitCalm() throws InterruptedException {
        long end = System.nanoTime() + CALM_WITHIN.toNanos();
        for (int row = 0; row < CALM_VISITS; row++) {
            try {
                visit(signIns.get(row % signIns.size()), System.nanoTime());
            } catch (UncheckedIOException | Api.UnexpectedAnswer notYet) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException("nobody could sign in for " + CALM_WITHIN.toSeconds() + " s after the fault", notYet);
                }
                row = -1;
                Thread.sleep(200);
            }
        }
        Thread.sleep(REST);
    }
}
