package id.sigap.acceptance.bench.face.load;

import id.sigap.acceptance.bench.people.FacesKnown;
import id.sigap.acceptance.bench.people.Model;
import id.sigap.acceptance.bench.people.Tokens;
import id.sigap.acceptance.bench.people.Voice;
import id.sigap.acceptance.bench.people.Voice.Said;
import id.sigap.acceptance.data.Database;
import id.sigap.contracts.claims.IdentityCheckRequested;
import id.sigap.local.Suite;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Makes as many people as there are selfies to be sent, for one account may send only some a day, and an operation has one under way. biometric-service is told of
 * their operations as claims-service tells it; no claim stands behind these, so that what a match sets going elsewhere is no part of the load.
 */
final class Sitters {

    private static final String DIGEST = "0".repeat(64);
    private static final Duration OPEN_FOR = Duration.ofHours(2);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final Suite suite;
    private final Database biometric;
    private final UUID model;

    private Sitters(Suite suite, Database biometric, UUID model) {
        this.suite = suite;
        this.biometric = biometric;
        this.model = model;
    }

    /** Announces the key of the tokens, and has one person bound whose face the others get. */
    static Sitters begin(Suite suite, Database biometric, Tokens tokens) throws InterruptedException {
        try (Voice voice = new Voice(suite.kafkaAdmin())) {
            voice.say(tokens.announcement());
            voice.flush();
        }
        Sitters sitters = new Sitters(suite, biometric, Model.of(suite));
        Thread.sleep(Tokens.KEY_SPREADS);
        return sitters;
    }

    /** @return once a selfie of each is awaited */
    List<Sitter> make(int count) throws SQLException, InterruptedException {
        List<Sitter> all = Stream.generate(Sitter::fresh).limit(count).toList();
        new FacesKnown(biometric).enrol(model, all);
        try (Voice voice = new Voice(suite.kafkaAdmin())) {
            all.forEach(sitter -> voice.say(awaits(sitter)));
            voice.flush();
        }
        awaitOpen(all);
        return all;
    }

    static Said awaits(Sitter sitter) {
        return Said.of(IdentityCheckRequested.class, sitter.operationId(), 1, Map.of("claimId", sitter.operationId().toString(), "accountId", sitter.accountId().toString(),
                "personId", sitter.personId().toString(), "operationDigest", DIGEST, "expiresAt", Instant.now().plus(OPEN_FOR).toString()));
    }

    /** The service takes them in as fast as the machine lets it: what counts is that it goes on. */
    private void awaitOpen(List<Sitter> all) throws SQLException, InterruptedException {
        long there = 0;
        long since = System.nanoTime();
        try (Connection connection = biometric.connect(); PreparedStatement ask = connection.prepareStatement("select count(*) from slot where operation_id = any(?) and reference = 'READY'")) {
            ask.setArray(1, connection.createArrayOf("uuid", all.stream().map(Sitter::operationId).toArray()));
            while (there < all.size()) {
                Thread.sleep(BETWEEN);
                long now = count(ask);
                if (now > there) {
                    since = System.nanoTime();
                } else if (System.nanoTime() - since > PATIENCE.toNanos()) {
                    throw new IllegalStateException("biometric-service awaits " + now + " of " + all.size() + " selfies and has learnt of none for " + PATIENCE.toSeconds() + " s");
                }
                there = now;
            }
        }
    }

    private static long count(PreparedStatement ask) throws SQLException {
        try (ResultSet row = ask.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }
}
