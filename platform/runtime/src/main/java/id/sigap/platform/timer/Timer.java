package id.sigap.platform.timer;

import java.util.UUID;

/**
 * A timer that is due.
 *
 * @param attempt which try this is, from 1
 */
public record Timer(UUID id, String kind, String key, String payload, int attempt) {
}
