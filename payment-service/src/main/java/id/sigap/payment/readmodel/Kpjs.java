package id.sigap.payment.readmodel;

import id.sigap.contracts.type.Kpj;
import id.sigap.platform.crypto.PersonErasedException;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The numbers of memberships, which are sealed at rest. */
@ApplicationScoped
public class Kpjs {

    static final String CONTEXT = "membership.kpj";

    private record Sealed(UUID membershipId, UUID personId, byte[] kpj) {
    }

    private final Database db;
    private final PersonalData personal;

    Kpjs(Database db, PersonalData personal) {
        this.db = db;
        this.personal = personal;
    }

    /** By membership; one that is not known yet, or whose person was erased, is missing. */
    public Map<UUID, Kpj> of(Collection<UUID> membershipIds) {
        return db.list("select membership_id, person_id, kpj_sealed from membership where membership_id = any (?)",
                row -> new Sealed(row.uuid("membership_id"), row.uuid("person_id"), row.bytes("kpj_sealed")), membershipIds).stream()
                .flatMap(sealed -> open(sealed).stream().map(kpj -> Map.entry(sealed.membershipId(), kpj)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Optional<Kpj> open(Sealed sealed) {
        try {
            return Optional.of(new Kpj(personal.open(sealed.personId(), CONTEXT, sealed.kpj())));
        } catch (PersonErasedException erased) {
            return Optional.empty();
        }
    }
}
