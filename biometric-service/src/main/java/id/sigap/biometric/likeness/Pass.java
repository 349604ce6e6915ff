package id.sigap.biometric.likeness;

import java.time.Instant;
import java.util.UUID;

/**
 * One way through all enrolled faces, in the order of their persons' ids.
 *
 * @param model   the engine that read the faces which are compared
 * @param leftOut whether there were faces of another engine when it began
 * @param after   faces up to this person's were compared
 * @param faces   how many those are
 * @param ending  whether all were compared: what was found becomes cases
 */
record Pass(UUID id, String model, boolean leftOut, UUID after, long faces, boolean ending, Instant startedAt) {
}
