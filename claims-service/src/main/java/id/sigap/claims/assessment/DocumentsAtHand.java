package id.sigap.claims.assessment;

import id.sigap.claims.document.CaseKind;
import id.sigap.claims.document.Document;
import id.sigap.claims.document.Documents;
import id.sigap.claims.document.paper.DocumentKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Those that were uploaded to the claim and passed their check. */
@ApplicationScoped
class DocumentsAtHand implements PapersAtHand {

    private final Documents documents;

    DocumentsAtHand(Documents documents) {
        this.documents = documents;
    }

    @Override
    public Set<DocumentKind> of(UUID claimId) {
        return documents.ready(CaseKind.CLAIM, claimId).stream().map(Document::kind).collect(Collectors.toSet());
    }
}
