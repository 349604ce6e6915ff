package id.sigap.claims.readmodel;

import id.sigap.contracts.type.Kpj;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who somebody is, from the read models alone. */
@ApplicationScoped
public class KnownPeople {

    /** @param accountId the bound account; null where none is */
    public record Identity(UUID personId, UUID accountId, String legalName, LocalDate born) {
        @Override
        public String toString() {
            return "Identity[" + personId + "]";
        }
    }

    private record Sealed(UUID personId, UUID accountId, byte[] name, byte[] born) {
    }

    private final Database db;
    private final PersonalData sealer;
    private final BlindIndex index;

    KnownPeople(Database db, PersonalData sealer, BlindIndex index) {
        this.db = db;
        this.sealer = sealer;
        this.index = index;
    }

    /** Empty while the person has not arrived. */
    public Optional<Identity> identity(UUID personId) {
        return find("person_id", personId);
    }

    public Optional<Identity> ofAccount(UUID accountId) {
        return find("account_id", accountId);
    }

    /** Whose number it is, or was before it was merged with another. */
    public List<UUID> ofKpj(Kpj kpj) {
        return db.list("select distinct person_id from known_membership where kpj_index = ? order by person_id limit 10", row -> row.uuid("person_id"),
                index.of(MembershipProjection.KPJ, kpj.value()));
    }

    private Optional<Identity> find(String column, UUID id) {
        return db.first("select person_id, account_id, legal_name_sealed, birth_date_sealed from known_person where " + column + " = ?",
                row -> new Sealed(row.uuid("person_id"), row.uuid("account_id"), row.bytes("legal_name_sealed"), row.bytes("birth_date_sealed")), id)
                .map(sealed -> new Identity(sealed.personId(), sealed.accountId(), sealer.open(sealed.personId(), PersonProjection.NAME, sealed.name()),
                        LocalDate.parse(sealer.open(sealed.personId(), PersonProjection.BIRTH, sealed.born()))));
    }
}
