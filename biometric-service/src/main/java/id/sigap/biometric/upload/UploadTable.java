package id.sigap.biometric.upload;

import id.sigap.platform.sql.Database;
import id.sigap.platform.tus.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The rows of uploads and their sealed pieces, in the caller's transaction. */
@ApplicationScoped
class UploadTable {

    private final Database db;

    UploadTable(Database db) {
        this.db = db;
    }

    void insert(Upload upload) {
        db.update("insert into selfie_upload (id, operation_id, account_id, to_officer, state, size, created_at, expires_at) values (?, ?, ?, ?, ?, ?, ?, ?)", upload.id(),
                upload.operationId(), upload.accountId(), upload.toOfficer(), upload.state(), upload.size(), upload.createdAt(), upload.expiresAt());
    }

    Optional<Upload> find(UUID id) {
        return db.first("select * from selfie_upload where id = ?", Upload::read, id);
    }

    /** Locked until the transaction ends. */
    Optional<Upload> locked(UUID id) {
        return db.first("select * from selfie_upload where id = ? for update", Upload::read, id);
    }

    int begunBy(UUID accountId, Instant since) {
        return db.first("select count(*) n from selfie_upload where account_id = ? and created_at > ?", row -> row.integer("n"), accountId, since).orElseThrow();
    }

    int underWay(UUID accountId) {
        return db.first("select count(*) n from selfie_upload where account_id = ? and state = 'UPLOADING'", row -> row.integer("n"), accountId).orElseThrow();
    }

    void lease(UUID id, UUID writer, Instant until) {
        db.update("update selfie_upload set writer = ?, writing_until = ? where id = ?", writer, until, id);
    }

    void letGo(UUID id, UUID writer) {
        db.update("update selfie_upload set writer = null, writing_until = null where id = ? and writer = ?", id, writer);
    }

    void reached(UUID id, Progress progress) {
        db.update("update selfie_upload set received = ?, stored = ?, pieces = ?, writer = null, writing_until = null where id = ?", progress.offset(),
                progress.stored(), progress.pieces(), id);
    }

    /** Ends it; its pieces are of no more use. */
    void end(UUID id, UploadState state, String refusal, UUID verificationId) {
        db.update("update selfie_upload set state = ?, refusal = ?, verification_id = ?, writer = null, writing_until = null where id = ?", state, refusal,
                verificationId, id);
        db.update("delete from selfie_piece where upload_id = ?", id);
    }

    void delete(UUID id) {
        db.update("delete from selfie_upload where id = ?", id);
    }

    /** Keeps a piece; one that a request left behind which broke down is replaced. */
    void keepPiece(UUID id, int number, byte[] sealed) {
        db.update("insert into selfie_piece (upload_id, number, sealed) values (?, ?, ?) on conflict (upload_id, number) do update set sealed = excluded.sealed", id,
                number, sealed);
    }

    List<byte[]> pieces(UUID id, int most) {
        return db.list("select sealed from selfie_piece where upload_id = ? and number < ? order by number", row -> row.bytes("sealed"), id, most);
    }
}
