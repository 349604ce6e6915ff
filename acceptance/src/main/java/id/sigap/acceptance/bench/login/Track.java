package id.sigap.acceptance.bench.login;

import id.sigap.acceptance.bench.load.Client;
import id.sigap.acceptance.bench.load.Load;
import id.sigap.acceptance.bench.load.Proc;
import id.sigap.acceptance.bench.load.Samples;
import id.sigap.servers.DurableServers;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** One contender through all windows, and what it showed in each. While it is not its turn it is paused. */
final class Track {

    private static final Duration SETTLE = Duration.ofSeconds(2);
    static final double SHARE_OF_CAPACITY = 0.7;

    private final Contender contender;
    private final DurableServers servers;
    private final int people;
    private final List<Double> starts = new ArrayList<>();
    private final List<Samples> logins = new ArrayList<>();
    private final List<Samples> refreshes = new ArrayList<>();
    private final List<Samples> atOwnLoad = new ArrayList<>();
    private final List<Samples> atOtherLoad = new ArrayList<>();
    private Cpu cpu = new Cpu(0, 0, 0, 0, 0);
    private double residentMiB;

    Track(Contender contender, DurableServers servers, int people) {
        this.contender = contender;
        this.servers = servers;
        this.people = people;
    }

    /** Starts it several times; the last goes on running, paused. */
    void start(int times) throws IOException, InterruptedException {
        for (int n = 0; n < times; n++) {
            if (n > 0) {
                contender.program().close();
            }
            starts.add(contender.start());
        }
        contender.program().pause();
    }

    /**
     * Everybody signs in once, and then some more until the code is compiled.
     *
     * @throws IllegalStateException if somebody could not
     */
    void warm(Duration length) {
        contender.program().resume();
        try {
            Samples first = Load.each(Settings.CLIENTS, people, (client, nth) -> contender.signIn(nth).status());
            Load.closed(Settings.CLIENTS, length, this::signIn);
            Load.closed(Settings.CLIENTS, length, chains());
            if (first.failed() > 0) {
                throw new IllegalStateException(first.failed() + " of " + first.all().size() + " people could not sign in at " + contender.title() + ": " + first.failures());
            }
        } finally {
            contender.program().pause();
        }
    }

    /** As many as it can. */
    void capacity(Duration window) {
        contender.program().resume();
        try {
            Load.closed(Settings.CLIENTS, SETTLE, this::signIn);
            Cpu before = Cpu.now(contender, servers);
            logins.add(Load.closed(Settings.CLIENTS, window, this::signIn));
            cpu = cpu.plus(Cpu.now(contender, servers).since(before));
            residentMiB = Math.max(residentMiB, Proc.residentMiB(contender.program().pid()));
            refreshes.add(Load.closed(Settings.CLIENTS, window, chains()));
        } finally {
            contender.program().pause();
        }
    }

    /** A steady stream below its own capacity, and one below another's. */
    void latency(Duration window, double otherCapacity) {
        contender.program().resume();
        try {
            Load.closed(Settings.CLIENTS, SETTLE, this::signIn);
            atOwnLoad.add(Load.open(SHARE_OF_CAPACITY * loginsPerSecond(), window, this::signIn));
            if (otherCapacity > 0) {
                atOtherLoad.add(Load.open(SHARE_OF_CAPACITY * otherCapacity, window, this::signIn));
            }
        } finally {
            contender.program().pause();
        }
    }

    private int signIn(int client, int nth) {
        return contender.signIn((client + Settings.CLIENTS * nth) % people).status();
    }

    /** Each client renews its own tokens again and again, with what it was given last. */
    private Load.Act chains() {
        String[] newest = new String[Settings.CLIENTS];
        for (int client = 0; client < newest.length; client++) {
            newest[client] = contender.refreshToken(contender.signIn(client));
        }
        return (client, nth) -> {
            Client.Answer answer = newest[client] == null ? Client.Answer.NONE : contender.refresh(newest[client]);
            newest[client] = answer.status() == 200 ? contender.refreshToken(answer) : newest[client];
            return answer.status();
        };
    }

    Contender contender() {
        return contender;
    }

    double startMillis() {
        return Samples.median(starts);
    }

    double loginsPerSecond() {
        return Samples.median(logins.stream().map(Samples::perSecond).toList());
    }

    double refreshPerSecond() {
        return Samples.median(refreshes.stream().map(Samples::perSecond).toList());
    }

    double ownLoad(double percent) {
        return Samples.median(atOwnLoad.stream().map(window -> window.percentile(percent, Samples.IN)).toList());
    }

    double otherLoad(double percent) {
        return Samples.median(atOtherLoad.stream().map(window -> window.percentile(percent, Samples.IN)).toList());
    }

    double closedP50() {
        return Samples.median(logins.stream().map(window -> window.percentile(50, Samples.IN)).toList());
    }

    double residentMiB() {
        return residentMiB;
    }

    Samples everything() {
        List<Samples> all = new ArrayList<>(logins);
        all.addAll(refreshes);
        all.addAll(atOwnLoad);
        all.addAll(atOtherLoad);
        return Samples.together(all);
    }

    /** Of the windows in which it signed in as many as it could. */
    Cpu cpu() {
        return cpu;
    }

    long loginsCounted() {
        return Samples.together(logins).count(Samples.IN);
    }
}
