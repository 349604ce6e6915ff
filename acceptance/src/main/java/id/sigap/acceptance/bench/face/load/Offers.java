package id.sigap.acceptance.bench.face.load;

import id.sigap.acceptance.bench.load.Client;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How the selfies that were offered were answered: each has to be accepted, or refused with a word on when to come back. */
final class Offers {

    private static final int ACCEPTED = 202;
    private static final int REFUSED = 429;

    private final List<Sent> accepted = new ArrayList<>();
    private final Map<Integer, Integer> neither = new TreeMap<>();
    private int refused;
    private int withoutRetryAfter;

    /** @return the status that was answered */
    synchronized int told(Sitter sitter, Client.Answer answer) {
        String id = answer.status() == ACCEPTED ? answer.text("verificationId") : null;
        if (id != null) {
            accepted.add(new Sent(sitter, id));
        } else if (answer.status() == REFUSED) {
            refused++;
            withoutRetryAfter += isTime(answer.retryAfter()) ? 0 : 1;
        } else {
            neither(answer.status(), 1);
        }
        return answer.status();
    }

    synchronized void neither(int status, int count) {
        if (count > 0) {
            neither.merge(status, count, Integer::sum);
        }
    }

    /** Whole seconds, as all of the suite says it (RFC 9110, 10.2.3, knows dates too). */
    private static boolean isTime(String retryAfter) {
        return retryAfter != null && retryAfter.matches("[1-9][0-9]{0,5}");
    }

    synchronized List<Sent> accepted() {
        return List.copyOf(accepted);
    }

    synchronized int refused() {
        return refused;
    }

    synchronized int withoutRetryAfter() {
        return withoutRetryAfter;
    }

    /** By status, {@link id.sigap.acceptance.bench.load.Samples#NO_ANSWER} and NOT_SENT among them. */
    synchronized Map<Integer, Integer> neither() {
        return Map.copyOf(neither);
    }

    synchronized int offered() {
        return accepted.size() + refused + neither.values().stream().mapToInt(Integer::intValue).sum();
    }
}
