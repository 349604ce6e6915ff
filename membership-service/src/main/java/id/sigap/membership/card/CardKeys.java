package id.sigap.membership.card;

import id.sigap.platform.Ids;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/** The keys of digital cards: made by this service itself, the private part sealed under its key-encryption key. */
@ApplicationScoped
class CardKeys {

    private static final String PRIVATE = "card-key.private";
    private static final String NEWEST = """
            select id, private_sealed from card_key where active_from <= ? and (retires_at is null or retires_at > ?)
            order by active_from desc, id desc limit 1""";

    private final Database db;
    private final PersonalData seals;
    private final Clock clock;
    private volatile CardKey current;

    CardKeys(Database db, PersonalData seals, Clock clock) {
        this.db = db;
        this.seals = seals;
        this.clock = clock;
    }

    void start(@Observes StartupEvent event) {
        current = QuarkusTransaction.requiringNew().call(this::findOrMake);
    }

    CardKey current() {
        return current;
    }

    /** The public keys of all cards that may still be shown, as a JWK set (RFC 7517). */
    List<Map<String, Object>> published() {
        return db.list("select public_jwk from card_key where retires_at is null or retires_at > ? order by active_from desc limit 20",
                row -> parse(row.text("public_jwk")).toParams(OutputControlLevel.PUBLIC_ONLY), clock.instant());
    }

    private CardKey findOrMake() {
        // replicas that start at once make one key between them
        db.call("select pg_advisory_xact_lock(hashtextextended('card-key', 8082))");
        return db.first(NEWEST, this::open, clock.instant(), clock.instant()).orElseGet(this::make);
    }

    private CardKey open(Row row) throws SQLException {
        UUID id = row.uuid("id");
        return new CardKey(id.toString(), parse(seals.open(id, PRIVATE, row.bytes("private_sealed"))).getPrivateKey());
    }

    private CardKey make() {
        try {
            UUID id = Ids.next();
            EllipticCurveJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
            key.setKeyId(id.toString());
            key.setUse("sig");
            key.setAlgorithm("ES256");
            db.update("insert into card_key (id, public_jwk, private_sealed, active_from) values (?, ?, ?, ?)", id,
                    key.toJson(OutputControlLevel.PUBLIC_ONLY), seals.seal(id, PRIVATE, key.toJson(OutputControlLevel.INCLUDE_PRIVATE)),
                    clock.instant());
            return new CardKey(key.getKeyId(), key.getPrivateKey());
        } catch (JoseException e) {
            throw new IllegalStateException("could not make a card key", e);
        }
    }

    private static PublicJsonWebKey parse(String jwk) {
        try {
            return PublicJsonWebKey.Factory.newPublicJwk(jwk);
        } catch (JoseException e) {
            throw new IllegalStateException("a card key in the database is not a JWK", e);
        }
    }
}
