package id.sigap.claims.accident;

import id.sigap.claims.document.CaseKind;
import id.sigap.claims.document.DocumentSubject;
import id.sigap.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Worker, employer and reporter add photographs and papers to an accident; a reporter does not read those of others, officers read. */
@ApplicationScoped
class AccidentDocuments implements DocumentSubject {

    private final AccidentParties parties;
    private final MergedAccidents merged;

    AccidentDocuments(AccidentParties parties, MergedAccidents merged) {
        this.parties = parties;
        this.merged = merged;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.ACCIDENT;
    }

    @Override
    public List<UUID> readWith(UUID accidentId) {
        return merged.with(accidentId).stream().filter(id -> parties.access(id).isPresent()).toList();
    }

    @Override
    public Optional<Rights> rights(UUID accidentId, Caller caller) {
        return parties.access(accidentId).map(access -> switch (access.party()) {
            case OFFICER -> Rights.officer(access.sealedFor());
            case WORKER, EMPLOYER, REPORTER -> Rights.member(access.sealedFor(), access.mayAdd(), false);
        });
    }
}
