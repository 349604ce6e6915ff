package id.sigap.claims.programme;

import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;

/** JKM: all of it is claimed by those left behind. */
@ApplicationScoped
class JkmRules implements ProgrammeRules {

    private final LegacyRules legacy;
    private final ScholarshipRules scholarships;

    JkmRules(LegacyRules legacy, ScholarshipRules scholarships) {
        this.legacy = legacy;
        this.scholarships = scholarships;
    }

    @Override
    public Programme programme() {
        return Programme.JKM;
    }

    @Override
    public Assessment assess(Filing filing, LocalDate day) {
        return filing.reason() == ClaimReason.SCHOLARSHIP ? scholarships.assess(filing, day) : legacy.assess(filing, day);
    }

    @Override
    public Set<DocumentKind> papers(Filing filing, Rupiah gross, LocalDate day) {
        return filing.reason() == ClaimReason.SCHOLARSHIP ? scholarships.papers(filing, day) : legacy.papers(filing);
    }
}
