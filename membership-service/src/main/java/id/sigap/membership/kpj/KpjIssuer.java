package id.sigap.membership.kpj;

import id.sigap.contracts.type.Kpj;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;

/** Issues each number once. In the caller's transaction. */
@ApplicationScoped
public class KpjIssuer {

    /** With 60 million numbers taken, ten draws in a row collide once in 10^31 times. */
    private static final int DRAWS = 10;

    private final Database db;
    private final Clock clock;
    private final KpjNumbers numbers;

    @Inject
    KpjIssuer(Database db, Clock clock) {
        this(db, clock, new KpjNumbers(new SecureRandom()));
    }

    KpjIssuer(Database db, Clock clock, KpjNumbers numbers) {
        this.db = db;
        this.clock = clock;
        this.numbers = numbers;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public Kpj next() {
        for (int draw = 0; draw < DRAWS; draw++) {
            Kpj kpj = numbers.draw();
            if (db.update("insert into kpj_number (kpj, issued_at) values (?, ?) on conflict do nothing", kpj.value(), clock.instant()) == 1) {
                return kpj;
            }
        }
        throw new IllegalStateException(DRAWS + " numbers in a row were taken: the generator is broken");
    }
}
