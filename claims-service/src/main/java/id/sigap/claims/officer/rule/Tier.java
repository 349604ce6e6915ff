package id.sigap.claims.officer.rule;

import id.sigap.claims.benefit.ServiceFigure;
import id.sigap.contracts.type.Rupiah;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;

/** Finds by the gross amount how many officers an approval takes. An amount equal to a limit is within it. */
public final class Tier {

    private Tier() {
    }

    /** @param day legal day of the approval */
    public static EyesNeeded of(Rupiah gross, LocalDate day, RuleBook book) {
        if (gross.compareTo(book.on(ServiceFigure.SUPERVISOR_ABOVE, day).rupiah()) > 0) {
            return EyesNeeded.SUPERVISOR;
        }
        return gross.compareTo(book.on(ServiceFigure.ONE_OFFICER_UP_TO, day).rupiah()) > 0 ? EyesNeeded.TWO : EyesNeeded.ONE;
    }

    /**
     * Two at least where the claim is looked at again after an objection or a re-opening.
     *
     * @param secondLook see {@code Course}
     */
    public static EyesNeeded of(Rupiah gross, boolean secondLook, LocalDate day, RuleBook book) {
        EyesNeeded byAmount = of(gross, day, book);
        return secondLook && byAmount == EyesNeeded.ONE ? EyesNeeded.TWO : byAmount;
    }
}
