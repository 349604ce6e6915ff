package id.sigap.claims.officer;

import id.sigap.claims.claim.Claim;
import id.sigap.claims.officer.rule.Skill;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Which claims in review are an officer's own to see, by the rules of the queues: skill, branch, and what has not gone up to supervisors. */
@ApplicationScoped
public class OwnReviews {

    private final Database db;
    private final Profiles profiles;
    private final WorkTable works;
    private final Branches branches;

    OwnReviews(Database db, Profiles profiles, WorkTable works, Branches branches) {
        this.db = db;
        this.profiles = profiles;
        this.works = works;
        this.branches = branches;
    }

    /**
     * Oldest first, one more than fits.
     *
     * @param after null from the first on
     */
    public List<UUID> of(Officer officer, UUID after, int limit) {
        return db.list("""
                select w.claim_id from review_work w join claim c on c.id = w.claim_id
                where c.status = 'IN_REVIEW' and w.state = 'OPEN' and w.skill = any(?) and (? or w.branch = ?) and (? or w.escalation <> 'SUPERVISOR')
                    and w.claim_id > coalesce(?, '00000000-0000-0000-0000-000000000000'::uuid) order by w.claim_id limit ?""",
                row -> row.uuid("claim_id"), skills(officer), officer.ofHeadOffice(), officer.branch(), officer.supervisor(), after, limit + 1);
    }

    /** Whether one claim is this officer's to open, by the same rules, also before and after it waits in a queue. Supervisors may look at all; what was assigned, its officer sees. */
    public boolean sees(Officer officer, Claim claim) {
        if (officer.supervisor()) {
            return true;
        }
        Optional<Work> work = works.find(claim.id());
        if (work.filter(some -> officer.accountId().equals(some.assignedTo())).isPresent()) {
            return true;
        }
        Skill skill = work.map(Work::skill).orElseGet(
                () -> Skill.of(claim.programme(), claim.reason(), claim.claimant().kind(), claim.status() == ClaimStatus.APPEALED));
        return skills(officer).contains(skill) && work.map(some -> some.visibleTo(officer)).orElseGet(() -> officer.sees(branches.of(claim)));
    }

    /** Every skill for supervisors; none without a profile. */
    Set<Skill> skills(Officer officer) {
        return officer.supervisor() ? EnumSet.allOf(Skill.class) : profiles.find(officer.accountId()).map(OfficerProfile::skills).orElse(Set.of());
    }
}
