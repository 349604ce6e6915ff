package id.sigap.claims.document;

import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.claims.document.paper.DocumentState;
import id.sigap.claims.document.paper.FileType;
import id.sigap.claims.document.paper.Upload;
import id.sigap.platform.sql.Database;
import id.sigap.platform.tus.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The rows of documents, in the caller's transaction. */
@ApplicationScoped
class DocumentTable {

    private static final String SELECT = """
            select d.*, (select o.id from document o where o.case_kind = d.case_kind and o.case_id = d.case_id and o.sha256 = d.sha256 and o.id < d.id
                and o.state = 'READY' order by o.id limit 1) same_as
            from document d where\s""";

    private final Database db;

    DocumentTable(Database db) {
        this.db = db;
    }

    void insert(DocumentRow row, UUID accountId) {
        db.update("""
                insert into document (id, case_kind, case_id, owner_id, account_id, kind, state, file_name_sealed, size, sha256_said, created_at, expires_at, changed_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", row.id(), row.caseKind(), row.caseId(), row.ownerId(), accountId, row.kind(),
                row.upload().state(), row.fileNameSealed(), row.upload().size(), row.shaSaid(), row.createdAt(), row.expiresAt(), row.changedAt());
    }

    Optional<DocumentRow> find(UUID id) {
        return db.first(SELECT + "d.id = ?", DocumentRow::read, id);
    }

    /** Locked until the transaction ends. */
    Optional<DocumentRow> locked(UUID id) {
        return db.first(SELECT + "d.id = ? for update of d", DocumentRow::read, id);
    }

    /** Oldest first. */
    List<DocumentRow> ofCases(CaseKind kind, List<UUID> caseIds, UUID after, int limit) {
        return db.list(SELECT + "d.case_kind = ? and d.case_id = any(?) and d.id > ? order by d.id limit ?", DocumentRow::read, kind, caseIds,
                after == null ? new UUID(0, 0) : after, limit);
    }

    /** Oldest first; as many as a case may have. */
    List<DocumentRow> inState(CaseKind kind, UUID caseId, DocumentState state) {
        return db.list(SELECT + "d.case_kind = ? and d.case_id = ? and d.state = ? order by d.id", DocumentRow::read, kind, caseId, state);
    }

    Set<DocumentKind> kindsReady(CaseKind kind, List<UUID> caseIds) {
        return Set.copyOf(db.list("select distinct kind from document where case_kind = ? and case_id = any(?) and state = 'READY'",
                row -> row.constant(DocumentKind.class, "kind"), kind, caseIds));
    }

    int countAlive(CaseKind kind, UUID caseId) {
        return db.first("select count(*) n from document where case_kind = ? and case_id = ? and state in ('UPLOADING', 'CHECKING', 'READY')",
                row -> row.integer("n"), kind, caseId).orElseThrow();
    }

    void keep(UUID id, Upload upload, Progress progress, Instant now) {
        db.update("""
                update document set state = ?, received = ?, refusal = ?, scanned = ?, stored = ?, pieces = ?, writer = null, writing_until = null, changed_at = ?
                where id = ?""", upload.state(), upload.offset(), upload.refusal(), upload.scanned(), progress.stored(), progress.pieces(), now, id);
    }

    void keepContent(UUID id, String sha256, FileType type) {
        db.update("update document set sha256 = ?, type = ? where id = ?", sha256, type, id);
    }

    void lease(UUID id, UUID writer, Instant until) {
        db.update("update document set writer = ?, writing_until = ? where id = ?", writer, until, id);
    }

    void letGo(UUID id, UUID writer) {
        db.update("update document set writer = null, writing_until = null where id = ? and writer = ?", id, writer);
    }

    void use(CaseKind kind, UUID caseId, Instant now) {
        db.update("update document set used_at = ? where case_kind = ? and case_id = ? and state = 'READY' and used_at is null", now, kind, caseId);
    }

    void use(UUID id, Instant now) {
        db.update("update document set used_at = ? where id = ? and used_at is null", now, id);
    }

    void delete(UUID id) {
        db.update("delete from document where id = ?", id);
    }

    /** Counts an upload against its owner's day, unless that goes beyond a limit. Locks the owner's line until the transaction ends. */
    boolean spend(UUID ownerId, LocalDate day, long bytes, int mostUploads, long mostBytes) {
        return db.update("""
                insert into document_day (owner_id, day, uploads, bytes) values (?, ?, 1, ?)
                on conflict (owner_id) do update set day = excluded.day,
                    uploads = case when document_day.day = excluded.day then document_day.uploads + 1 else 1 end,
                    bytes = case when document_day.day = excluded.day then document_day.bytes + excluded.bytes else excluded.bytes end
                where document_day.day <> excluded.day or document_day.uploads < ? and document_day.bytes + excluded.bytes <= ?""", ownerId, day, bytes,
                mostUploads, mostBytes) == 1;
    }
}
