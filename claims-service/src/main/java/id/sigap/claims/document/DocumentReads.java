package id.sigap.claims.document;

import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Writes down which officer read which documents, in the transaction of the read: no record, no read. */
@ApplicationScoped
class DocumentReads {

    private final Database db;
    private final Clock clock;

    DocumentReads(Database db, Clock clock) {
        this.db = db;
        this.clock = clock;
    }

    /** @param documentId null for the list of a case */
    @Transactional(Transactional.TxType.MANDATORY)
    void record(UUID officer, CaseKind kind, UUID caseId, UUID documentId, String what) {
        db.update("insert into officer_read (id, officer_id, claim_id, document_id, what, read_at) values (?, ?, ?, ?, ?, ?)", Ids.next(), officer,
                kind == CaseKind.CLAIM ? caseId : null, documentId, what, clock.instant());
    }
}
