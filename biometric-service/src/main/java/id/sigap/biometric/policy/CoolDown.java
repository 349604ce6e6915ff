package id.sigap.biometric.policy;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * After how many faces in a row that did not match the machine rests, and how long. It rests from one account's selfies only, and only the
 * machine does: officers and other proofs are there meanwhile.
 *
 * @param free   so many that did not match have no pause after them but the last of them, which has the first
 * @param pauses the one after that many, after one more, and so on; from the last one on always the last
 */
public record CoolDown(int free, List<Duration> pauses) {

    /** How far back it looks. */
    public static final Duration WINDOW = Duration.ofHours(24);

    public CoolDown {
        pauses = List.copyOf(pauses);
        if (free < 1 || pauses.isEmpty() || pauses.stream().anyMatch(Duration::isNegative)) {
            throw new IllegalArgumentException("one free comparison and one pause at least");
        }
        if (!pauses.stream().sorted().toList().equals(pauses)) {
            throw new IllegalArgumentException("pauses do not become shorter");
        }
    }

    /**
     * A comparison. Pictures that were too bad to be compared are none.
     *
     * @param at      when it was made
     * @param matched by the machine, or by an officer afterwards
     */
    public record Past(Instant at, boolean matched) {
    }

    /**
     * When the machine compares again.
     *
     * @param past of one account, in any order
     * @return empty if it would now
     */
    public Optional<Instant> until(List<Past> past, Instant now) {
        List<Past> recent = past.stream().filter(one -> one.at().isAfter(now.minus(WINDOW))).sorted(Comparator.comparing(Past::at)).toList();
        int failures = 0;
        for (Past one : recent) {
            failures = one.matched() ? 0 : failures + 1;
        }
        if (failures < free) {
            return Optional.empty();
        }
        Duration pause = pauses.get(Math.min(failures - free, pauses.size() - 1));
        return Optional.of(recent.getLast().at().plus(pause)).filter(end -> end.isAfter(now));
    }
}
