package id.sigap.claims.heir;

import id.sigap.claims.heir.death.DeathCase;
import id.sigap.claims.heir.death.DeathGround;
import id.sigap.claims.heir.death.DeathStatus;
import id.sigap.claims.heir.kin.Named;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads the cases of deaths. */
@ApplicationScoped
class DeathFiles {

    private static final String CASES = """
            select id, person_id, status, proposal_sealed, proposed_by, needs_second, settled_sealed, confirmed_by, ground, reported_at, changed_at
            from death_case c where\s""";

    /** Whoever is tied to more is known well enough by these. */
    private static final int MOST_TIED = 200;

    private record Bare(DeathCase death, byte[] proposal, byte[] settled, Instant reportedAt, Instant changedAt) {
    }

    private final Database db;
    private final DeathSeals seals;

    DeathFiles(Database db, DeathSeals seals) {
        this.db = db;
        this.seals = seals;
    }

    Optional<DeathFile> find(UUID caseId) {
        return db.first(CASES + "id = ?", DeathFiles::bare, caseId).map(this::file);
    }

    /** Keeps others from changing it until the transaction ends. */
    Optional<DeathFile> lock(UUID caseId) {
        return db.first(CASES + "id = ? for update", DeathFiles::bare, caseId).map(this::file);
    }

    Optional<DeathFile> lockOfPerson(UUID personId) {
        return db.first(CASES + "person_id = ? for update", DeathFiles::bare, personId).map(this::file);
    }

    /**
     * Cases that a person reported or is named in, newest first, one more than fits.
     *
     * @param person null while the person has not arrived
     * @param before id of the last one seen; null from the beginning
     */
    List<DeathFile> of(UUID personId, Named person, UUID before, int limit) {
        return db.list(CASES + """
                id in (select case_id from death_declaration where reporter_person_id = ? and not replaced
                       union select case_id from death_party where party_index = ?::bytea) and (?::uuid is null or id < ?::uuid)
                order by id desc limit ?""",
                DeathFiles::bare, personId, person == null ? null : seals.party(person), before, before, limit + 1).stream().map(this::file).toList();
    }

    boolean names(UUID caseId, Named person) {
        return db.first("select 1 from death_party where case_id = ? and party_index = ?", row -> true, caseId, seals.party(person)).isPresent();
    }

    /** @param person null while the person has not arrived */
    Set<UUID> tiedTo(UUID personId, Named person) {
        return Set.copyOf(db.list("""
                with own as (select case_id from death_declaration where reporter_person_id = ?
                        union select case_id from death_party where party_index = ?::bytea)
                select person_id as other from death_case where id in (select case_id from own)
                union select reporter_person_id from death_declaration where case_id in (select case_id from own) and reporter_person_id <> ?
                limit\s""" + MOST_TIED, row -> row.uuid("other"), personId, person == null ? null : seals.party(person), personId));
    }

    /** Cases that wait for officers, oldest first, one more than fits. */
    List<DeathCase> waiting(UUID after, int limit) {
        return db.list(CASES + "status in ('REPORTED', 'DISPUTED', 'FAMILY_PROPOSED') and (?::uuid is null or id > ?::uuid) order by id limit ?",
                row -> bare(row).death(), after, after, limit + 1);
    }

    private DeathFile file(Bare bare) {
        UUID deceased = bare.death().deceasedPersonId();
        List<Declaration> declarations = db.list("""
                select no, reporter_person_id, reporter_account_id, facts_sealed, replaced, declared_at from death_declaration where case_id = ? order by no""",
                row -> new Declaration(row.integer("no"), row.uuid("reporter_person_id"), row.uuid("reporter_account_id"),
                        seals.facts(deceased, row.bytes("facts_sealed")), row.flag("replaced"), row.instant("declared_at")), bare.death().id());
        return new DeathFile(bare.death(), seals.facts(deceased, bare.proposal()), seals.facts(deceased, bare.settled()), declarations,
                bare.reportedAt(), bare.changedAt());
    }

    private static Bare bare(Row row) throws SQLException {
        DeathCase death = new DeathCase(row.uuid("id"), row.uuid("person_id"), row.constant(DeathStatus.class, "status"), row.uuid("proposed_by"),
                row.flag("needs_second"), row.uuid("confirmed_by"), row.constant(DeathGround.class, "ground"));
        return new Bare(death, row.bytes("proposal_sealed"), row.bytes("settled_sealed"), row.instant("reported_at"), row.instant("changed_at"));
    }
}
