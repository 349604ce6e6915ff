package id.sigap.membership.people;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class PersonRepository implements PanacheRepositoryBase<PersonEntity, UUID> {

    Optional<PersonEntity> byNik(byte[] nikIndex) {
        return find("nikIndex", (Object) nikIndex).firstResultOptional();
    }

    Optional<PersonEntity> byPassport(byte[] passportIndex) {
        return find("passportIndex", (Object) passportIndex).firstResultOptional();
    }

    Optional<PersonEntity> byAccount(UUID accountId) {
        return find("accountId", accountId).firstResultOptional();
    }
}
