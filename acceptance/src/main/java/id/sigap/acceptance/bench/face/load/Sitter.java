package id.sigap.acceptance.bench.face.load;

import id.sigap.acceptance.bench.people.Newcomer;
import java.util.UUID;

/** Somebody whose face is known, and the one operation of hers that waits for her selfie. */
record Sitter(UUID personId, UUID accountId, UUID sessionId, UUID operationId) implements Newcomer {

    static Sitter fresh() {
        return new Sitter(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID());
    }
}
