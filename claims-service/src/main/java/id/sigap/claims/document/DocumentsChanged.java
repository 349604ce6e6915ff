package id.sigap.claims.document;

import id.sigap.claims.document.paper.DocumentKind;
import java.util.UUID;

/** Is told, in the transaction of the change, when the documents of a case have changed: implement it as a CDI bean. */
public interface DocumentsChanged {

    enum Change {
        READY, REFUSED, DELETED
    }

    void changed(CaseKind caseKind, UUID caseId, UUID documentId, DocumentKind kind, Change change);
}
