package id.sigap.claims.correspondence;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.casefile.ClaimMoved;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimEvent;
import jakarta.enterprise.context.ApplicationScoped;

/** A decision that officers took, or that went against the claimant, has its letter. */
@ApplicationScoped
class LetterOnDecision implements ClaimMoved {

    private final DecisionLetters letters;
    private final CaseFiles files;

    LetterOnDecision(DecisionLetters letters, CaseFiles files) {
        this.letters = letters;
        this.files = files;
    }

    @Override
    public void moved(Claim claim, ClaimEvent.Stepped step) {
        if (!claim.claimant().isPerson()) {
            return;
        }
        switch (step.step()) {
            case APPROVED_BY_OFFICER, APPROVED_BY_OFFICERS -> letters.approved(file(claim));
            case REJECTED_BY_OFFICER, REFUSED_BY_RULES, HOLD_DECLINED -> letters.rejected(file(claim), step.detail());
            case RETURNED -> letters.returned(file(claim), step.detail());
            case APPEAL_UPHELD -> letters.appealDecided(file(claim), true, null);
            case APPEAL_DISMISSED -> letters.appealDecided(file(claim), false, step.detail());
            default -> {
            }
        }
    }

    private CaseFile file(Claim claim) {
        return files.find(claim.id()).orElseThrow();
    }
}
