package id.sigap.claims.document;

import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.UploadProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;

/** Takes a document back, while nobody has used it. */
@ApplicationScoped
class DeleteDocument {

    private final DocumentTable table;
    private final DocumentDesk desk;
    private final Subjects subjects;
    private final Clock clock;

    DeleteDocument(DocumentTable table, DocumentDesk desk, Subjects subjects, Clock clock) {
        this.table = table;
        this.desk = desk;
        this.subjects = subjects;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void delete(UUID documentId) {
        DocumentRow row = table.locked(documentId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        DocumentSubject.Rights rights = subjects.rights(row);
        if (rights.asOfficer()) {
            throw new ProblemException(CommonProblem.FORBIDDEN);
        }
        if (row.used()) {
            throw new ProblemException(ClaimsProblem.DOCUMENT_IN_USE);
        }
        if (!rights.mayDelete()) {
            throw new ProblemException(ClaimsProblem.DOCUMENTS_CLOSED);
        }
        if (row.lockedAt(clock.instant())) {
            throw new ProblemException(UploadProblem.UPLOAD_LOCKED);
        }
        desk.delete(row);
    }
}
