package id.sigap.claims.officer;

import id.sigap.claims.claim.Claim;
import id.sigap.claims.heir.DeathCases;
import id.sigap.claims.officer.rule.ConflictFacts;
import id.sigap.claims.setup.LegalDays;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Gathers what may tie an officer to a claim, from what is known here. */
@ApplicationScoped
class TieFinder {

    private static final String DECIDED = "('RECOMMENDED', 'APPROVED_BY_OFFICER', 'APPROVED_BY_OFFICERS', 'REJECTED_BY_OFFICER')";
    /** Whoever has more relatives or employers than that is known well enough by these. */
    private static final int MOST = 200;

    private final Database db;
    private final DeathCases deaths;
    private final LegalDays days;
    private final OfficerConfig config;

    TieFinder(Database db, DeathCases deaths, LegalDays days, OfficerConfig config) {
        this.db = db;
        this.deaths = deaths;
        this.days = days;
        this.config = config;
    }

    ConflictFacts of(Claim claim, UUID officer) {
        UUID person = db.first("select person_id from known_person where account_id = ?", row -> row.uuid("person_id"), officer).orElse(null);
        return new ConflictFacts(officer, person, claim.accountId(), claim.personId(), claim.claimant().personId(), person == null ? Set.of() : relatives(person),
                person == null ? List.of() : works(person), person == null ? List.of() : works(claim.personId()), days.today().minusYears(config.employerYears()),
                deciders(claim.id()), interviewers(claim.id()), declared(claim.id()), takers(claim.id()), billers(claim.id(), officer));
    }

    /** Those for whom the person claimed and who claimed for that person; whom the deaths tie to the person that it reported or is named in. */
    private Set<UUID> relatives(UUID person) {
        Set<UUID> relatives = new HashSet<>(db.list("""
                select person_id as other from claim where claimant_person_id = ? and person_id <> ?
                union select claimant_person_id from claim where person_id = ? and claimant_person_id <> ?
                limit\s""" + MOST, row -> row.uuid("other"), person, person, person, person));
        relatives.addAll(deaths.tiedTo(person));
        return relatives;
    }

    private List<ConflictFacts.Work> works(UUID person) {
        return db.list("select employer_id, last_day from known_membership where person_id = ? and employer_id is not null and status <> 'MERGED' limit " + MOST,
                row -> new ConflictFacts.Work(row.uuid("employer_id"), row.date("last_day")), person);
    }

    /** Those who had decided before the claimant objected. */
    private Set<UUID> deciders(UUID claimId) {
        return Set.copyOf(db.list("select distinct officer_id from claim_step where claim_id = ? and officer_id is not null and step in " + DECIDED + """
                 and no < (select max(no) from claim_step where claim_id = ? and step = 'APPEALED')""", row -> row.uuid("officer_id"), claimId, claimId));
    }

    /** Whose interview it was, and who wrote down what came of it. */
    private Set<UUID> interviewers(UUID claimId) {
        return Set.copyOf(db.list("""
                select i.officer_id as officer from interview i where i.claim_id = ? and i.state = 'HELD'
                union select s.officer_id from interview i join interview_slot s on s.id = i.slot_id where i.claim_id = ? and i.state = 'HELD'""",
                row -> row.uuid("officer"), claimId, claimId));
    }

    private Set<UUID> takers(UUID claimId) {
        return Set.copyOf(db.list("select officer_id from claim_step where claim_id = ? and step = 'FILED' and officer_id is not null", row -> row.uuid("officer_id"), claimId));
    }

    /** This officer, if the account once filed for the same hospital: accounts may change their roles. */
    private Set<UUID> billers(UUID claimId, UUID officer) {
        return Set.copyOf(db.list("""
                select one.account_id from claim_hospital this join claim_hospital one on one.facility = this.facility and one.account_id = ?
                where this.claim_id = ? limit 1""", row -> row.uuid("account_id"), officer, claimId));
    }

    private Set<UUID> declared(UUID claimId) {
        return Set.copyOf(db.list("select officer_id from officer_conflict where claim_id = ?", row -> row.uuid("officer_id"), claimId));
    }
}
