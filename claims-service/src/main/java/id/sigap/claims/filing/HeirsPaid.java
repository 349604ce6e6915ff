package id.sigap.claims.filing;

import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.heir.SharesPaid;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** By the claims that heirs filed here. */
@ApplicationScoped
class HeirsPaid implements SharesPaid {

    private final CaseFiles files;

    HeirsPaid(CaseFiles files) {
        this.files = files;
    }

    @Override
    public boolean any(UUID deathCaseId) {
        return files.paidUnder(deathCaseId + ":");
    }
}
