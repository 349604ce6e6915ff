package id.sigap.acceptance.bench;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Counts what arrived against what was sent: per key, versions 1 to n, each once and in order. Not thread-safe. */
public final class Tally {

    private final Set<String> seen = new HashSet<>();
    private final Map<String, Long> last = new HashMap<>();
    private long arrived;
    private long doubled;
    private long disordered;

    public void arrived(String eventId, String key, long version) {
        arrived++;
        if (!seen.add(eventId)) {
            doubled++;
            return;
        }
        long before = last.getOrDefault(key, 0L);
        if (version != before + 1) {
            disordered++;
        }
        last.merge(key, version, Math::max);
    }

    public long distinct() {
        return seen.size();
    }

    public long arrived() {
        return arrived;
    }

    public long lost(long sent) {
        return sent - seen.size();
    }

    public long doubled() {
        return doubled;
    }

    public long disordered() {
        return disordered;
    }
}
