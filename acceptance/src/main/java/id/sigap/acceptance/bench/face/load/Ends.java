package id.sigap.acceptance.bench.face.load;

import id.sigap.acceptance.bench.load.Client;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What became of selfies that were accepted, as their senders are told.
 *
 * @param ended   decided, or over in a way that is said
 * @param matched of these
 * @param lost    still said to be under way, or nothing said of them, when time was up
 */
record Ends(int ended, int matched, int lost) {

    static final Ends NONE = new Ends(0, 0, 0);

    private static final Set<String> STATES = Set.of("DONE", "EXPIRED", "SUPERSEDED");
    private static final Duration BETWEEN = Duration.ofMillis(200);
    private static final int OK = 200;

    static boolean isEnd(Client.Answer answer) {
        return answer.status() == OK && STATES.contains(String.valueOf(answer.text("state")));
    }

    /**
     * Asks after each in turn, for they are read in turn, until all have ended.
     *
     * @param patience for all together
     */
    static Ends await(List<Sent> accepted, Function<Sent, Client.Answer> ask, Duration patience) throws InterruptedException {
        long deadline = System.nanoTime() + patience.toNanos();
        Ends all = NONE;
        for (Sent sent : accepted) {
            Client.Answer answer = ask.apply(sent);
            while (!isEnd(answer) && System.nanoTime() < deadline) {
                Thread.sleep(BETWEEN);
                answer = ask.apply(sent);
            }
            all = all.plus(one(answer));
        }
        return all;
    }

    private static Ends one(Client.Answer last) {
        if (!isEnd(last)) {
            return new Ends(0, 0, 1);
        }
        return new Ends(1, "MATCH".equals(last.text("outcome")) ? 1 : 0, 0);
    }

    Ends plus(Ends other) {
        return new Ends(ended + other.ended, matched + other.matched, lost + other.lost);
    }
}
