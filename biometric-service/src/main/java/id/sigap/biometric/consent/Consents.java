package id.sigap.biometric.consent;

import id.sigap.contracts.biometric.Purpose;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The book of consents. Rows are ended, never changed or deleted. */
@ApplicationScoped
class Consents {

    private final Database database;
    private final Clock clock;

    Consents(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Why a consent is in force no more. */
    enum End {
        WITHDRAWN, REPLACED, ACCOUNT_CLOSED
    }

    /** @param endedAt null while it is in force */
    record Consent(String version, Instant givenAt, Instant endedAt, End endedBy) {
        boolean inForce() {
            return endedAt == null;
        }
    }

    Optional<Consent> latest(UUID accountId, Purpose purpose) {
        return database.first("select version, given_at, ended_at, ended_by from consent where account_id = ? and purpose = ? order by given_at desc, id desc limit 1",
                row -> new Consent(row.text("version"), row.instant("given_at"), row.instant("ended_at"), row.constant(End.class, "ended_by")), accountId, purpose);
    }

    boolean given(UUID accountId, Purpose purpose, String version) {
        return database.first("select from consent where account_id = ? and purpose = ? and version = ? and ended_at is null", row -> true, accountId, purpose, version)
                .isPresent();
    }

    /** False if the same was given before. */
    boolean give(UUID accountId, Purpose purpose, String version, String language) {
        if (given(accountId, purpose, version)) {
            return false;
        }
        end(accountId, Set.of(purpose), End.REPLACED);
        // two requests at once: one of them gives it
        return database.update("""
                insert into consent (id, account_id, purpose, version, language, given_at) values (?, ?, ?, ?, ?, ?)
                on conflict (account_id, purpose) where ended_at is null do nothing""", Ids.next(), accountId, purpose, version, language, clock.instant()) == 1;
    }

    /** The purposes whose consent it ended. */
    Set<Purpose> end(UUID accountId, Set<Purpose> purposes, End why) {
        return set(database.list("""
                update consent set ended_at = ?, ended_by = ? where account_id = ? and purpose = any(?) and ended_at is null returning purpose""",
                row -> row.constant(Purpose.class, "purpose"), clock.instant(), why, accountId, purposes));
    }

    Set<Purpose> inForce(UUID accountId) {
        return set(database.list("select purpose from consent where account_id = ? and ended_at is null", row -> row.constant(Purpose.class, "purpose"), accountId));
    }

    private static Set<Purpose> set(List<Purpose> purposes) {
        return purposes.isEmpty() ? EnumSet.noneOf(Purpose.class) : EnumSet.copyOf(purposes);
    }
}
