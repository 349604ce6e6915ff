package id.sigap.claims.officer;

import id.sigap.claims.claim.Claim;
import id.sigap.platform.sql.Database;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Finds the branch of a claim by where the claimant comes from. */
@Startup
@ApplicationScoped
class Branches {

    private static final String REGION = "[0-9]{2}|[0-9]{4}";
    static final String CODE = "[A-Z0-9]{2,10}";
    private static final int PROVINCE = 2;

    private final Map<String, String> byRegion;
    private final Database db;

    /** @throws IllegalArgumentException for a region or a branch that can't be one: the service does not start with it */
    Branches(OfficerConfig config, Database db) {
        this.byRegion = Map.copyOf(config.branches());
        this.db = db;
        byRegion.forEach((region, branch) -> {
            if (!region.matches(REGION) || !branch.matches(CODE)) {
                throw new IllegalArgumentException("sigap.claims.officers.branches: " + region + "=" + branch + " names no region or no branch");
            }
        });
    }

    /** The head office where the region is not known, or no branch is named for it. */
    String of(Claim claim) {
        return db.first("select region from known_person where person_id = ? and region is not null", row -> row.text("region"),
                claim.claimant().isPerson() ? claim.claimant().personId() : claim.personId()).map(this::ofRegion).orElse(Officer.HEAD_OFFICE);
    }

    private String ofRegion(String region) {
        return byRegion.getOrDefault(region, byRegion.getOrDefault(region.substring(0, PROVINCE), Officer.HEAD_OFFICE));
    }

    /** All that there can be work of. */
    Set<String> all() {
        Set<String> all = new TreeSet<>(byRegion.values());
        all.add(Officer.HEAD_OFFICE);
        return all;
    }
}
