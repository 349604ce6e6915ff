package id.sigap.claims.filing;

import id.sigap.claims.statement.Injury;
import id.sigap.claims.statement.Injury.HomeBill;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.problem.ProblemException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The lines of a hospital's bill. Aids of the body are the worker's to claim, with a reason of their own.
 *
 * @param medical  treatment in the hospital, whole rupiah; null for none
 * @param homeCare by day; null for none
 */
@Schema(name = "HospitalBillLines")
record BillLines(@Schema(examples = "4300000") Rupiah medical, @Size(max = 100) List<@NotNull @Valid HomeBill> homeCare) {

    static BillLines of(Injury.Care care) {
        return new BillLines(care.medical(), care.homeCare());
    }

    /** @throws ProblemException STATEMENT_INCOMPLETE where nothing is billed, or less than nothing in a line */
    Injury.Care care() {
        Rupiah treatment = medical == null ? Rupiah.ZERO : medical;
        List<Rupiah> days = homeCare == null ? List.of() : homeCare.stream().map(HomeBill::cost).toList();
        if (treatment.isNegative() || days.stream().anyMatch(Rupiah::isNegative) || !days.stream().reduce(treatment, Rupiah::plus).isPositive()) {
            throw new ProblemException(ClaimsProblem.STATEMENT_INCOMPLETE).field("care");
        }
        return new Injury.Care(medical, homeCare, null, null, null, null);
    }

    @Override
    public String toString() {
        return "BillLines[***]";
    }
}
