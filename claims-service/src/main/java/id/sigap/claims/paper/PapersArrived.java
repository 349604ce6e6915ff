package id.sigap.claims.paper;

import id.sigap.claims.accident.Accidents;
import id.sigap.claims.accident.AccidentsMerged;
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

/** Sends a claim on its way when the last of its papers has arrived: with it, with its accident, or with an accident found to be the same. */
@ApplicationScoped
class PapersArrived implements DocumentsChanged, AccidentsMerged {

    private final PapersCheck check;
    private final ClaimDesk desk;
    private final Accidents accidents;

    PapersArrived(PapersCheck check, ClaimDesk desk, Accidents accidents) {
        this.check = check;
        this.desk = desk;
        this.accidents = accidents;
    }

    @Override
    public void changed(CaseKind caseKind, UUID caseId, UUID documentId, DocumentKind kind, Change change) {
        if (change != Change.READY) {
            return;
        }
        switch (caseKind) {
            case CLAIM -> look(caseId);
            case ACCIDENT -> lookAtClaimsOf(caseId);
        }
    }

    @Override
    public void merged(UUID duplicateId, UUID goesOnId, UUID officer) {
        lookAtClaimsOf(goesOnId);
    }

    /** In one order, so that no two wait for each other. */
    private void lookAtClaimsOf(UUID accidentId) {
        accidents.claimsOf(accidentId).stream().sorted().forEach(this::look);
    }

    /** Under the claim's lock: of two papers that arrive together, the second sees the first. */
    private void look(UUID claimId) {
        desk.handleIf(claimId, claim -> claim.status() == ClaimStatus.PAPERS_AWAITED ? act(check.of(claim)) : Optional.empty());
    }

    private static Optional<Act> act(Papers found) {
        return switch (found) {
            case Papers.Missing missing -> Optional.empty();
            case Papers.Complete complete -> Optional.of(Act.of(new ClaimCommand.CompletePapers(complete)));
            case Papers.ProofOutgrown outgrown -> Optional.of(Act.of(new ClaimCommand.CompletePapers(outgrown)));
        };
    }
}
