package id.sigap.biometric.likeness;

import id.sigap.biometric.vault.PictureKind;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** The pages of the book of who looked at whose picture that are about cases; their owners read it with the rest. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CaseLooks {

    private static final long BOTH = 2;

    private final Database database;
    private final Clock clock;

    CaseLooks(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void record(LikenessCase looked, UUID personId, UUID accountId, PictureKind kind, UUID officerId) {
        database.update("insert into picture_access (id, likeness_case_id, person_id, account_id, kind, officer_id, seen_at) values (?, ?, ?, ?, ?, ?, ?)", Ids.next(),
                looked.id(), personId, accountId, kind, officerId, clock.instant());
    }

    /** Whether the officer saw the pictures of both persons since the case was raised. */
    boolean sawBoth(LikenessCase looked, UUID officerId) {
        return database.first("""
                select count(distinct person_id) as persons from picture_access where likeness_case_id = ? and officer_id = ? and seen_at >= ?""",
                row -> row.number("persons") == BOTH, looked.id(), officerId, looked.raisedAt()).orElseThrow();
    }
}
