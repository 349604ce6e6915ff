package id.sigap.auth.binding;

import id.sigap.auth.AuthConfig;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.PersonNumber;
import id.sigap.platform.Ids;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Counts, by number, the answers that differed from what was typed, whichever accounts typed it: who has many accounts is not to try
 * names until only the name is left. Its rightful owner is kept out of nothing: what is right is confirmed all the same.
 */
@ApplicationScoped
public class DifferingChecks {

    private static final Duration DAY = Duration.ofDays(1);

    private final Database database;
    private final BlindIndex digests;
    private final AuthConfig.Binding config;
    private final Clock clock;

    DifferingChecks(Database database, BlindIndex digests, AuthConfig config, Clock clock) {
        this.database = database;
        this.digests = digests;
        this.config = config.binding();
        this.clock = clock;
    }

    /**
     * Notes one.
     *
     * @return whether it may still be told in what it differs; of checks at the same moment some beyond the limit may be
     */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean note(PersonNumber number) {
        Instant now = clock.instant();
        byte[] index = switch (number) {
            case Nik nik -> digests.of("person.nik", nik.canonical());
            case Passport passport -> digests.of("person.passport", passport.canonical());
        };
        database.update("insert into differing_check (id, number_index, at) values (?, ?, ?)", Ids.next(), index, now);
        long today = database.first("select count(*) as found from differing_check where number_index = ? and at > ?", row -> row.number("found"), index, now.minus(DAY))
                .orElseThrow();
        return today <= config.differencesPerNumber();
    }

    /** Forgets those that count no more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget() {
        database.update("delete from differing_check where at < ?", clock.instant().minus(DAY));
    }
}
