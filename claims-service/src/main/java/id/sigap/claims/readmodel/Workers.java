package id.sigap.claims.readmodel;

import id.sigap.claims.benefit.Coverage;
import id.sigap.contracts.membership.Segment;
import id.sigap.contracts.type.Kpj;
import id.sigap.contracts.type.Npp;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Finds workers and what protected them on a day, from the read models. */
@ApplicationScoped
public class Workers {

    private final Database db;
    private final BlindIndex index;

    Workers(Database db, BlindIndex index) {
        this.db = db;
        this.index = index;
    }

    /** @param employerId null outside segment PU */
    public record Protecting(UUID membershipId, Segment segment, UUID employerId) {
    }

    /** Whose card this is, or was before it was merged into another. */
    public Optional<UUID> byKpj(Kpj kpj) {
        return db.first("select person_id from known_membership where kpj_index = ? order by (status = 'MERGED'), membership_id limit 1",
                row -> row.uuid("person_id"), index.of(MembershipProjection.KPJ, kpj.value()));
    }

    /**
     * The membership that protected a person on a day: with an employer before one without, the youngest before the others.
     *
     * @param kpj the card that was named; null for any
     */
    public Optional<Protecting> protecting(UUID personId, LocalDate day, Kpj kpj) {
        byte[] named = kpj == null ? null : index.of(MembershipProjection.KPJ, kpj.value());
        return db.first("""
                select membership_id, segment, employer_id from known_membership
                where person_id = ? and joined_on <= ? and (last_day is null or last_day >= ?) and status <> 'MERGED'
                order by (kpj_index is not distinct from ?::bytea) desc, (employer_id is null), joined_on desc, membership_id limit 1""",
                row -> new Protecting(row.uuid("membership_id"), row.constant(Segment.class, "segment"), row.uuid("employer_id")), personId, day, day, named);
    }

    /** The placement that protected a migrant worker on a day, the youngest of several. */
    public Optional<UUID> placement(UUID personId, LocalDate day) {
        return db.first("""
                select membership_id from known_membership
                where person_id = ? and segment = 'PMI' and joined_on <= ? and (last_day is null or last_day >= ?) and status <> 'MERGED'
                order by joined_on desc, membership_id limit 1""", row -> row.uuid("membership_id"), personId, day, day);
    }

    /** The days on which any membership of a person protects; empty where no membership has arrived. */
    public Optional<Coverage> coverage(UUID personId) {
        List<Coverage.Span> spans = db.list("""
                select joined_on, last_day from known_membership
                where person_id = ? and joined_on is not null and status <> 'MERGED' and (last_day is null or last_day >= joined_on)""",
                row -> new Coverage.Span(row.date("joined_on"), row.date("last_day")), personId);
        return spans.isEmpty() ? Optional.empty() : Optional.of(new Coverage(spans));
    }

    /** The account that is bound to a person. */
    public Optional<UUID> account(UUID personId) {
        return db.list("select account_id from known_person where person_id = ? and account_id is not null", row -> row.uuid("account_id"), personId)
                .stream().findFirst();
    }

    public Optional<UUID> employer(Npp npp) {
        return db.first("select employer_id from known_employer where npp = ?", row -> row.uuid("employer_id"), npp.value());
    }

    public Optional<Npp> npp(UUID employerId) {
        return db.first("select npp from known_employer where employer_id = ?", row -> new Npp(row.text("npp")), employerId);
    }
}
