package id.sigap.claims.officer.rule;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Whether an officer can take one claim more.
 *
 * @param branch    where the officer works
 * @param everywhere whether of the head office, which takes claims of any branch
 * @param capacity  how many claims at once
 * @param load      how many there are already
 * @param awayUntil null while at work
 */
public record Fitness(String branch, boolean everywhere, Set<Skill> skills, int capacity, int load, Instant awayUntil) {

    public Fitness {
        skills = Set.copyOf(skills);
    }

    /** Why not. */
    public enum Unfit {
        NO_PROFILE, AWAY, FULL, UNSKILLED, OTHER_BRANCH, CONFLICT_OF_INTEREST
    }

    /** Whether for any claim at all; empty if so. */
    public Optional<Unfit> now(Instant now) {
        if (awayUntil != null && now.isBefore(awayUntil)) {
            return Optional.of(Unfit.AWAY);
        }
        return load >= capacity ? Optional.of(Unfit.FULL) : Optional.empty();
    }

    /** Whether for a claim in that queue; empty if so. */
    public Optional<Unfit> forQueue(Skill skill, String ofBranch, Instant now) {
        Optional<Unfit> atAll = now(now);
        if (atAll.isPresent()) {
            return atAll;
        }
        if (!skills.contains(skill)) {
            return Optional.of(Unfit.UNSKILLED);
        }
        return everywhere || branch.equals(ofBranch) ? Optional.empty() : Optional.of(Unfit.OTHER_BRANCH);
    }
}
