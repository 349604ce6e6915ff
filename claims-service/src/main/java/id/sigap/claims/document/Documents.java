package id.sigap.claims.document;

import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.claims.document.paper.DocumentState;
import id.sigap.platform.crypto.PersonErasedException;
import id.sigap.platform.crypto.PersonalData;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The documents of cases, for whoever decides on these. Does not ask who is calling. */
@ApplicationScoped
@Transactional
public class Documents {

    static final String FILE_NAME = "document.file-name";
    private static final int MOST_FOR_OFFICERS = 500;

    private final DocumentTable table;
    private final PersonalData data;
    private final Clock clock;

    Documents(DocumentTable table, PersonalData data, Clock clock) {
        this.table = table;
        this.data = data;
        this.clock = clock;
    }

    /** Those whose check has passed, oldest first: what completeness is judged by. */
    public List<Document> ready(CaseKind kind, UUID caseId) {
        return table.inState(kind, caseId, DocumentState.READY).stream().map(this::document).toList();
    }

    /** Of what kinds those of some cases are; no name is unsealed for it. */
    public Set<DocumentKind> kindsReady(CaseKind kind, List<UUID> caseIds) {
        return table.kindsReady(kind, caseIds);
    }

    /** All of a case, oldest first, 500 at most. The read is the caller's to record. */
    public List<Document> forOfficer(CaseKind kind, UUID caseId) {
        return page(kind, List.of(caseId), null, MOST_FOR_OFFICERS);
    }

    /** A decision rests on what is ready now: its documents can't be deleted any more. */
    public void use(CaseKind kind, UUID caseId) {
        table.use(kind, caseId, clock.instant());
    }

    /** Oldest first. */
    List<Document> page(CaseKind kind, List<UUID> caseIds, UUID after, int limit) {
        return table.ofCases(kind, caseIds, after, limit).stream().map(this::document).toList();
    }

    Optional<Document> find(UUID documentId) {
        return table.find(documentId).map(this::document);
    }

    private Document document(DocumentRow row) {
        return new Document(row.id(), row.caseKind(), row.caseId(), row.kind(), row.upload().state(), row.upload().refusal(), fileName(row), row.type(),
                row.upload().size(), row.upload().offset(), row.sha256(), row.upload().scanned(), row.sameAs(), row.used(), row.createdAt(),
                row.expiresAt());
    }

    /** Null where there is none, or its owner was erased. */
    private String fileName(DocumentRow row) {
        try {
            return row.fileNameSealed() == null ? null : data.open(row.ownerId(), FILE_NAME, row.fileNameSealed());
        } catch (PersonErasedException e) {
            return null;
        }
    }
}
