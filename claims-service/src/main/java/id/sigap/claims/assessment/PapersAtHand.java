package id.sigap.claims.assessment;

import id.sigap.claims.document.paper.DocumentKind;
import java.util.Set;
import java.util.UUID;

/** The papers of a claim that have arrived and are in order, by kind. */
public interface PapersAtHand {

    Set<DocumentKind> of(UUID claimId);
}
