package id.sigap.auth.code;

import id.sigap.auth.code.rule.OneTimeCode;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The live codes, one per purpose and subject, and how many each contact was sent. In the caller's transaction. */
@ApplicationScoped
class CodeTable {

    private final Database database;

    CodeTable(Database database) {
        this.database = database;
    }

    /** The live code, locked. */
    Optional<OneTimeCode> find(Purpose purpose, UUID subjectId) {
        return database.first("""
                select id, digest, expires_at, wrong, undeliverable from one_time_code where purpose = ? and subject_id = ? for update""",
                row -> new OneTimeCode(row.uuid("id"), row.bytes("digest"), row.instant("expires_at"), row.integer("wrong"), row.flag("undeliverable")),
                purpose, subjectId);
    }

    /** Puts a code in the place of the one before. */
    void put(Purpose purpose, UUID subjectId, OneTimeCode code) {
        database.update("""
                insert into one_time_code (purpose, subject_id, id, digest, expires_at, wrong, undeliverable) values (?, ?, ?, ?, ?, ?, ?)
                on conflict (purpose, subject_id) do update set id = excluded.id, digest = excluded.digest,
                    expires_at = excluded.expires_at, wrong = excluded.wrong, undeliverable = excluded.undeliverable,
                    delivery = case when one_time_code.id = excluded.id then one_time_code.delivery end""",
                purpose, subjectId, code.id(), code.digest(), code.expiresAt(), code.wrong(), code.undeliverable());
    }

    void remove(Purpose purpose, UUID subjectId) {
        database.update("delete from one_time_code where purpose = ? and subject_id = ?", purpose, subjectId);
    }

    /** What was sent to a contact in the present hour. */
    record Spent(int codes, Instant since) {
    }

    /** Counts one more code for a contact; a new hour begins with the first after the last one is over. */
    Spent spend(byte[] contactIndex, Instant now, Instant hourAgo) {
        return database.first("""
                insert into code_budget as b (contact_index, since, sent) values (?, ?, 1)
                on conflict (contact_index) do update set sent = case when b.since <= ? then 1 else b.sent + 1 end,
                    since = case when b.since <= ? then excluded.since else b.since end
                returning sent, since""", row -> new Spent(row.integer("sent"), row.instant("since")), contactIndex, now, hourAgo, hourAgo)
                .orElseThrow();
    }

    void forget(Instant now, Instant hourAgo) {
        database.update("delete from one_time_code where expires_at < ?", now);
        database.update("delete from code_budget where since < ?", hourAgo);
    }
}
