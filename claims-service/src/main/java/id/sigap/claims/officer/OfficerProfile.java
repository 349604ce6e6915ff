package id.sigap.claims.officer;

import id.sigap.claims.officer.rule.Fitness;
import id.sigap.claims.officer.rule.Skill;
import id.sigap.platform.sql.Row;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * What an officer may take.
 *
 * @param capacity  how many claims at once
 * @param awayUntil null while at work
 */
record OfficerProfile(UUID accountId, String branch, Set<Skill> skills, int capacity, Instant awayUntil) {

    static final String COLUMNS = "select account_id, branch, array_to_string(skills, ',') as skills, capacity, away_until from officer_profile ";

    static OfficerProfile of(Row row) throws SQLException {
        EnumSet<Skill> skills = EnumSet.noneOf(Skill.class);
        Arrays.stream(row.text("skills").split(",")).filter(name -> !name.isEmpty()).map(Skill::valueOf).forEach(skills::add);
        return new OfficerProfile(row.uuid("account_id"), row.text("branch"), skills, row.integer("capacity"), row.instant("away_until"));
    }

    Fitness with(int load) {
        return new Fitness(branch, Officer.HEAD_OFFICE.equals(branch), skills, capacity, load, awayUntil);
    }
}
