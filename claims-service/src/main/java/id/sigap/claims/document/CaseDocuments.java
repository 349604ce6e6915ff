package id.sigap.claims.document;

import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.Languages;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;

/** How the documents of any kind of case are begun and listed. */
@ApplicationScoped
class CaseDocuments {

    private final StartUpload start;
    private final ReadDocument read;

    CaseDocuments(StartUpload start, ReadDocument read) {
        this.start = start;
        this.read = read;
    }

    /** 201 with where to send the content; the answer leaves the file name out. */
    Response begin(CaseKind kind, UUID caseId, DocumentRequest request, String language) {
        Document document = start.start(kind, caseId, request);
        return Response.created(URI.create("/claims/v1/documents/" + document.id()))
                .entity(DocumentView.of(document, Languages.of(language)).nameless()).build();
    }

    /** Oldest first. */
    Page<DocumentView> list(CaseKind kind, UUID caseId, String cursor, int limit, String language) {
        List<DocumentView> rows = read.ofCase(kind, caseId, Cursor.read(cursor, UUID::fromString).orElse(null), limit + 1).stream()
                .map(document -> DocumentView.of(document, Languages.of(language))).toList();
        return Page.of(rows, limit, view -> view.documentId().toString());
    }
}
