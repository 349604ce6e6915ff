package id.sigap.claims.programme;

import id.sigap.claims.jht.TaxNumber;
import id.sigap.claims.readmodel.ReadModels;
import id.sigap.claims.statement.Statement;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** By which number the tax office knows a member: the NIK of a citizen, or what a foreigner stated and officers looked at. */
@ApplicationScoped
public class TaxNumbers {

    private final ReadModels readModels;

    TaxNumbers(ReadModels readModels) {
        this.readModels = readModels;
    }

    public TaxNumber of(UUID personId, Statement statement) {
        return TaxNumber.of(readModels.citizen(personId).orElse(null), statement.npwp() != null);
    }
}
