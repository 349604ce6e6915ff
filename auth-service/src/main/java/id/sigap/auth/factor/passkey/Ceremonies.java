package id.sigap.auth.factor.passkey;

import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** The challenges that wait for a passkey's answer, each for one answer within five minutes. */
@ApplicationScoped
public class Ceremonies {

    private static final Duration LIFE = Duration.ofMinutes(5);
    private static final int CHALLENGE_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final Clock clock;

    Ceremonies(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    enum Purpose {
        REGISTER, SIGN_IN, PROOF
    }

    record Ceremony(UUID id, byte[] challenge) {
    }

    /** @param accountId null where the passkey is to tell whose it is */
    @Transactional
    Ceremony begin(Purpose purpose, UUID accountId) {
        byte[] challenge = new byte[CHALLENGE_BYTES];
        RANDOM.nextBytes(challenge);
        Ceremony ceremony = new Ceremony(Ids.next(), challenge);
        database.update("insert into passkey_ceremony (id, purpose, account_id, challenge, expires_at) values (?, ?, ?, ?, ?)", ceremony.id(),
                purpose.name(), accountId, challenge, clock.instant().plus(LIFE));
        return ceremony;
    }

    /** Takes a challenge for good, whatever becomes of the answer. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Optional<byte[]> take(UUID id, Purpose purpose, UUID accountId) {
        return database.first("""
                delete from passkey_ceremony where id = ? and purpose = ? and account_id is not distinct from ? and expires_at > ?
                returning challenge""", row -> row.bytes("challenge"), id, purpose.name(), accountId, clock.instant());
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void forget() {
        database.update("delete from passkey_ceremony where expires_at < ?", clock.instant());
    }
}
