package id.sigap.claims.letter;

import id.sigap.claims.letter.text.LetterKind;
import id.sigap.claims.setup.LegalDays;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Where letters are kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class LetterTable {

    /**
     * A letter to be made.
     *
     * @param number null before it has one
     */
    record Due(UUID id, UUID claimId, UUID personId, LetterKind kind, Instant decidedAt, byte[] factsSealed, LetterNumber number, boolean made) {
    }

    record Kept(UUID id, UUID personId, byte[] sealed, byte[] sha256) {
    }

    private final Database db;

    LetterTable(Database db) {
        this.db = db;
    }

    /** False if the letter was asked for before. */
    boolean insert(UUID id, UUID claimId, UUID personId, LetterKind kind, Instant decidedAt, byte[] factsSealed) {
        return db.update("insert into letter (id, claim_id, person_id, kind, decided_at, facts_sealed, year) values (?, ?, ?, ?, ?, ?, ?) on conflict do nothing", id,
                claimId, personId, kind, decidedAt, factsSealed, LegalDays.of(decidedAt).getYear()) == 1;
    }

    /** Locked until the transaction ends. */
    Due locked(UUID id) {
        return db.first("select id, claim_id, person_id, kind, decided_at, facts_sealed, year, no, pdf_sealed is not null as made from letter where id = ? for update",
                LetterTable::due, id).orElseThrow();
    }

    /** Gives a locked letter its number: the next of its year, in the same transaction, so that none is skipped. */
    LetterNumber number(Due letter) {
        int year = LegalDays.of(letter.decidedAt()).getYear();
        int no = db.first("insert into letter_number (year, last) values (?, 1) on conflict (year) do update set last = letter_number.last + 1 returning last",
                row -> row.integer("last"), year).orElseThrow();
        db.update("update letter set no = ? where id = ?", no, letter.id());
        return new LetterNumber(year, no);
    }

    /** False if it was made before: then it stays as it was. */
    boolean keep(UUID id, byte[] sealed, int bytes, byte[] sha256, Instant now) {
        return db.update("update letter set pdf_sealed = ?, pdf_bytes = ?, pdf_sha256 = ?, made_at = ? where id = ? and pdf_sealed is null", sealed, bytes, sha256, now,
                id) == 1;
    }

    List<LetterItem> made(UUID claimId, UUID after, int limit) {
        return db.list("""
                select id, year, no, kind, decided_at, made_at, pdf_bytes, pdf_sha256 from letter
                where claim_id = ? and pdf_sealed is not null and id > coalesce(?, '00000000-0000-0000-0000-000000000000'::uuid) order by id limit ?""",
                row -> new LetterItem(row.uuid("id"), new LetterNumber(row.integer("year"), row.integer("no")).written(), row.constant(LetterKind.class, "kind"),
                        row.instant("decided_at"), row.instant("made_at"), row.integer("pdf_bytes"), HexFormat.of().formatHex(row.bytes("pdf_sha256"))),
                claimId, after, limit + 1);
    }

    Optional<Kept> pdf(UUID claimId, LetterNumber number) {
        return db.first("select id, person_id, pdf_sealed, pdf_sha256 from letter where claim_id = ? and year = ? and no = ? and pdf_sealed is not null",
                row -> new Kept(row.uuid("id"), row.uuid("person_id"), row.bytes("pdf_sealed"), row.bytes("pdf_sha256")), claimId, number.year(), number.no());
    }

    private static Due due(Row row) throws SQLException {
        int no = row.integer("no");
        return new Due(row.uuid("id"), row.uuid("claim_id"), row.uuid("person_id"), row.constant(LetterKind.class, "kind"), row.instant("decided_at"),
                row.bytes("facts_sealed"), no == 0 ? null : new LetterNumber(row.integer("year"), no), row.flag("made"));
    }
}
