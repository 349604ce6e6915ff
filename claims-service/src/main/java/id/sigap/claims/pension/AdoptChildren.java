package id.sigap.claims.pension;

import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.heir.DeathCases;
import id.sigap.claims.jp.Child;
import id.sigap.claims.jp.JpKind;
import id.sigap.claims.jp.Sharer;
import id.sigap.claims.pension.course.Pension;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/**
 * A children's pension that was granted to one for all, before each recipient had an own one, names its children when its next month is paid: they
 * stand in it until an officer releases one to be paid through another.
 */
@ApplicationScoped
class AdoptChildren {

    private final ChildrenTable children;
    private final PensionTable pensions;
    private final CaseFiles files;
    private final DeathCases deaths;

    AdoptChildren(ChildrenTable children, PensionTable pensions, CaseFiles files, DeathCases deaths) {
        this.children = children;
        this.pensions = pensions;
        this.files = files;
        this.deaths = deaths;
    }

    void into(Pension pension) {
        List<Child> told = pension.kind() == JpKind.CHILD ? pensions.childrenOfAll(pension) : List.of();
        if (told.isEmpty() || !children.ofPension(pension.insured(), pension.id()).isEmpty()) {
            return;
        }
        UUID deathCaseId = files.statement(pension.claimId()).deathCaseId();
        List<Sharer> settled = deaths.childrenSettled(deathCaseId).stream().map(child -> child.told(told)).toList();
        children.know(pension.insured(), settled);
        settled.forEach(child -> children.stand(pension.insured(), child.id(), pension.id(), false));
        children.undivided(pension.insured(), pension.paidThrough());
    }
}
