package id.sigap.claims.paper;

import id.sigap.claims.assessment.PapersCheck;
import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.Papers;
import id.sigap.claims.document.CaseKind;
import id.sigap.claims.document.DocumentsChanged;
import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.contracts.claims.ClaimStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/** Sends a claim on its way when the last of its papers has arrived. */
@ApplicationScoped
class PapersArrived implements DocumentsChanged {

    private final PapersCheck check;
    private final ClaimDesk desk;

    PapersArrived(PapersCheck check, ClaimDesk desk) {
        this.check = check;
        this.desk = desk;
    }

    @Override
    public void changed(CaseKind caseKind, UUID caseId, UUID documentId, DocumentKind kind, Change change) {
        if (caseKind != CaseKind.CLAIM || change != Change.READY) {
            return;
        }
        // looked at under the claim's lock: of two papers that arrive together, the second sees the first
        desk.handleIf(caseId, claim -> claim.status() == ClaimStatus.PAPERS_AWAITED && check.of(claim) instanceof Papers.Complete complete
                ? Optional.of(Act.of(new ClaimCommand.CompletePapers(complete))) : Optional.empty());
    }
}
