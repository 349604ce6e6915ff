package id.sigap.biometric.erasure;

import id.sigap.contracts.biometric.Purpose;
import id.sigap.platform.Ids;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Erases what this service keeps of an account's face, by key and by row, and writes down that it did. */
@ApplicationScoped
public class EraseFaces {

    private final List<Erases> keepers;
    private final PersonalData personal;
    private final Database database;
    private final MeterRegistry metrics;
    private final Clock clock;

    EraseFaces(@All List<Erases> keepers, PersonalData personal, Database database, MeterRegistry metrics, Clock clock) {
        this.keepers = keepers;
        this.personal = personal;
        this.database = database;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Everything of an account; without its key no backup tells of it either. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ofClosed(UUID accountId) {
        int rows = keepers.stream().mapToInt(keeper -> keeper.closed(accountId)).sum();
        personal.destroy(accountId);
        writeDown(accountId, Cause.ACCOUNT_CLOSED, rows);
    }

    /** What was taken for these purposes. The account's key stays: numbers of operations that go on lie under it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void ofWithdrawn(UUID accountId, Set<Purpose> purposes, Set<Purpose> left) {
        int rows = keepers.stream().mapToInt(keeper -> keeper.withdrawn(accountId, purposes, left)).sum();
        writeDown(accountId, Cause.CONSENT_WITHDRAWN, rows);
    }

    /** Whether the account was closed: what is heard of it afterwards is too late to be kept. */
    @Transactional(Transactional.TxType.SUPPORTS)
    public boolean isClosed(UUID accountId) {
        return database.first("select from erasure where account_id = ? and cause = ?", row -> true, accountId, Cause.ACCOUNT_CLOSED).isPresent();
    }

    private void writeDown(UUID accountId, Cause cause, int rows) {
        database.update("insert into erasure (id, account_id, cause, rows, erased_at) values (?, ?, ?, ?, ?)", Ids.next(), accountId, cause, rows,
                clock.instant());
        metrics.counter("face.erasures", "cause", cause.name()).increment();
    }
}
