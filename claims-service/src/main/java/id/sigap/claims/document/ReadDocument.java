package id.sigap.claims.document;

import id.sigap.claims.access.ReadsByOfficers;
import id.sigap.claims.document.paper.DocumentState;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.crypto.ChunkSeal;
import id.sigap.platform.crypto.PersonErasedException;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Documents for the owner, and for officers, whose every read is recorded. */
@ApplicationScoped
class ReadDocument {

    /** A content that may be read now; reading needs no transaction. */
    record Opened(DocumentRow row, ChunkSeal seal) {
    }

    private final DocumentTable table;
    private final Documents documents;
    private final Contents contents;
    private final Subjects subjects;
    private final ReadsByOfficers reads;
    private final Clock clock;

    ReadDocument(DocumentTable table, Documents documents, Contents contents, Subjects subjects, ReadsByOfficers reads, Clock clock) {
        this.table = table;
        this.documents = documents;
        this.contents = contents;
        this.subjects = subjects;
        this.reads = reads;
        this.clock = clock;
    }

    @Transactional
    List<Document> ofCase(CaseKind kind, UUID caseId, UUID after, int limit) {
        if (subjects.rights(kind, caseId).asOfficer()) {
            record(kind, caseId, null, "documents");
        }
        return documents.page(kind, subjects.readWith(kind, caseId), after, limit);
    }

    @Transactional
    Document one(UUID documentId) {
        DocumentRow row = found(documentId);
        if (subjects.rights(row).asOfficer()) {
            record(row.caseKind(), row.caseId(), documentId, "document");
        }
        return documents.find(documentId).orElseThrow();
    }

    /** What an officer has looked at stays: a decision may rest on it. */
    @Transactional
    Opened open(UUID documentId) {
        DocumentRow row = found(documentId);
        boolean asOfficer = subjects.rights(row).asOfficer();
        if (row.upload().state() != DocumentState.READY) {
            throw new ProblemException(ClaimsProblem.DOCUMENT_NOT_READY, row.upload().state());
        }
        if (asOfficer) {
            record(row.caseKind(), row.caseId(), documentId, "document-content");
            table.use(documentId, clock.instant());
        }
        try {
            return new Opened(row, contents.sealOf(row));
        } catch (PersonErasedException e) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
    }

    InputStream content(Opened opened) throws IOException {
        return contents.read(opened.row(), opened.seal());
    }

    private void record(CaseKind kind, UUID caseId, UUID documentId, String what) {
        reads.recordDocument(subjects.accountId(), kind == CaseKind.CLAIM ? caseId : null, kind == CaseKind.ACCIDENT ? caseId : null, documentId, what);
    }

    private DocumentRow found(UUID documentId) {
        return table.find(documentId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }
}
