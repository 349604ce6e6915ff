package id.sigap.biometric.proof;

import id.sigap.biometric.erasure.Erases;
import id.sigap.biometric.factor.FactorKind;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/** The book of what was shown where a face did not do. Documents lie in the vault; here it stands that they came. */
@ApplicationScoped
class OtherProofs implements Erases {

    private static final String DOCUMENT = "DOCUMENT";

    private final Database database;

    OtherProofs(Database database) {
        this.database = database;
    }

    /** @return its id, under which it is told to the owner of the operation */
    UUID factor(UUID operationId, UUID accountId, FactorKind kind, Instant now) {
        return add(operationId, accountId, kind.name(), now);
    }

    void document(UUID operationId, UUID accountId, Instant now) {
        add(operationId, accountId, DOCUMENT, now);
    }

    int documentsOf(UUID accountId, Instant since) {
        return database.first("select count(*) as sent from other_proof where account_id = ? and kind = ? and shown_at > ?", row -> row.integer("sent"),
                accountId, DOCUMENT, since).orElseThrow();
    }

    @Override
    public int closed(UUID accountId) {
        return database.update("delete from other_proof where account_id = ?", accountId);
    }

    /** They tell of no face; the documents go with the other pictures of their operations. */
    @Override
    public int withdrawn(UUID accountId, Set<Purpose> purposes, Set<Purpose> left) {
        return 0;
    }

    private UUID add(UUID operationId, UUID accountId, String kind, Instant now) {
        UUID id = Ids.next();
        database.update("insert into other_proof (id, operation_id, account_id, kind, shown_at) values (?, ?, ?, ?, ?)", id, operationId, accountId, kind, now);
        return id;
    }
}
