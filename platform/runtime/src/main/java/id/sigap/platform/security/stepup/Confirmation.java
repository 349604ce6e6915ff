package id.sigap.platform.security.stepup;

import java.time.Instant;
import java.util.UUID;

/** What a step-up token says whose signature holds. */
record Confirmation(UUID id, UUID accountId, UUID sessionId, String operation, String digest, Instant expiresAt, StepUp.Proved proved) {
}
