package id.sigap.membership.binding;

import id.sigap.contracts.auth.ProvedBinding;
import id.sigap.contracts.membership.BindingDecided;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The memory of decided bindings. In the caller's transaction. */
@ApplicationScoped
class Bindings {

    private final Database db;

    Bindings(Database db) {
        this.db = db;
    }

    boolean isDecided(UUID bindingId) {
        return db.first("select 1 from binding where binding_id = ?", row -> true, bindingId).isPresent();
    }

    void keep(ProvedBinding proved, BindingDecided decided) {
        db.update("insert into binding (binding_id, account_id, decision, person_id, proof, decided_at) values (?, ?, ?, ?, ?, ?)",
                decided.bindingId(), decided.accountId(), decided.decision(), decided.personId(), proved.proof(), decided.decidedAt());
    }
}
