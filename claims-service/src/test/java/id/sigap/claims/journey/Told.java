package id.sigap.claims.journey;

import id.sigap.claims.document.CaseKind;
import id.sigap.claims.document.DocumentsChanged;
import id.sigap.claims.document.paper.DocumentKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Listens to the changes of documents. */
@ApplicationScoped
class Told implements DocumentsChanged {

    private record Line(UUID caseId, UUID documentId, Change change) {
    }

    private final List<Line> lines = new CopyOnWriteArrayList<>();

    @Override
    public void changed(CaseKind caseKind, UUID caseId, UUID documentId, DocumentKind kind, Change change) {
        lines.add(new Line(caseId, documentId, change));
    }

    List<Change> of(UUID caseId, UUID documentId) {
        return lines.stream().filter(line -> line.caseId().equals(caseId) && line.documentId().equals(documentId)).map(Line::change).toList();
    }
}
