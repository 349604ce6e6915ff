package id.sigap.claims.paper;

import id.sigap.claims.assessment.PapersCheck;
import id.sigap.claims.casefile.Act;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.ClaimDesk;
import id.sigap.claims.claim.ClaimCommand;
import id.sigap.claims.claim.Papers;
import id.sigap.claims.document.CaseKind;
import id.sigap.claims.document.DocumentsChanged;
import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.contracts.claims.ClaimStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Sends a claim on its way when the last of its papers has arrived. */
@ApplicationScoped
class PapersArrived implements DocumentsChanged {

    private final CaseFiles files;
    private final PapersCheck check;
    private final ClaimDesk desk;

    PapersArrived(CaseFiles files, PapersCheck check, ClaimDesk desk) {
        this.files = files;
        this.check = check;
        this.desk = desk;
    }

    @Override
    public void changed(CaseKind caseKind, UUID caseId, UUID documentId, DocumentKind kind, Change change) {
        if (caseKind != CaseKind.CLAIM || change != Change.READY) {
            return;
        }
        boolean waits = files.find(caseId).filter(file -> file.claim().status() == ClaimStatus.PAPERS_AWAITED).isPresent();
        if (waits && check.of(files.find(caseId).orElseThrow().claim()) instanceof Papers.Complete complete) {
            desk.handle(caseId, claim -> Act.of(new ClaimCommand.CompletePapers(complete)));
        }
    }
}
