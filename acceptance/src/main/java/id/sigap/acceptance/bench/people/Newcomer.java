package id.sigap.acceptance.bench.people;

import java.util.UUID;

/** Somebody who is made in bulk, as far as her tokens and her enrolled face name her. */
public interface Newcomer {

    UUID personId();

    UUID accountId();

    UUID sessionId();
}
