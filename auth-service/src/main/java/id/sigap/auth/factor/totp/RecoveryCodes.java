package id.sigap.auth.factor.totp;

import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

/** Ten codes on paper for the day on which the phone is gone, 50 bits each. Each opens once. In the caller's transaction. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RecoveryCodes {

    private static final int CODES = 10;
    private static final int BYTES = 7;
    private static final int HALF = 5;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Database database;
    private final BlindIndex digests;
    private final Clock clock;

    RecoveryCodes(Database database, BlindIndex digests, Clock clock) {
        this.database = database;
        this.digests = digests;
        this.clock = clock;
    }

    /** Makes ten; those before are void. */
    List<String> renew(UUID accountId) {
        remove(accountId);
        List<String> codes = Stream.generate(RecoveryCodes::draw).limit(CODES).toList();
        codes.forEach(code -> database.update("insert into recovery_code (account_id, digest) values (?, ?)", accountId, digest(accountId, code)));
        return codes;
    }

    public boolean use(UUID accountId, String code) {
        return database.update("update recovery_code set used_at = ? where account_id = ? and digest = ? and used_at is null", clock.instant(),
                accountId, digest(accountId, code)) == 1;
    }

    public int left(UUID accountId) {
        return database.first("select count(*) as unused from recovery_code where account_id = ? and used_at is null", row -> row.integer("unused"), accountId).orElse(0);
    }

    public void remove(UUID accountId) {
        database.update("delete from recovery_code where account_id = ?", accountId);
    }

    private byte[] digest(UUID accountId, String code) {
        return digests.of("recovery-code:" + accountId, code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }

    private static String draw() {
        byte[] random = new byte[BYTES];
        RANDOM.nextBytes(random);
        String text = Totp.base32(random);
        return text.substring(0, HALF) + "-" + text.substring(HALF, 2 * HALF);
    }
}
