package id.sigap.claims.pension;

import id.sigap.claims.jp.JpKind;
import id.sigap.claims.jp.Sharer;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.problem.ProblemException;
import java.time.LocalDate;
import java.util.List;

/** Refuses facts that can not be of this pension. */
final class CheckedFacts {

    private CheckedFacts() {
    }

    /** @throws ProblemException PENSION_FACTS_UNFIT with the field */
    static void require(PensionFile file, List<Sharer> known, ConfirmationFacts facts, LocalDate today) {
        JpKind kind = file.pension().kind();
        require(facts.remarriedOn() == null || kind == JpKind.SPOUSE && past(facts.remarriedOn(), today), "remarriedOn");
        require(facts.ableToWorkSince() == null || kind == JpKind.DISABILITY && past(facts.ableToWorkSince(), today), "ableToWorkSince");
        List<ConfirmationFacts.ChildFacts> children = facts.children() == null ? List.of() : facts.children();
        require(children.isEmpty() || kind == JpKind.CHILD, "children");
        for (ConfirmationFacts.ChildFacts child : children) {
            require(known.stream().filter(child::isOf).count() == 1, "children.born");
            require(child.marriedOn() == null || past(child.marriedOn(), today) && child.marriedOn().isAfter(child.born()), "children.marriedOn");
            require(child.diedOn() == null || past(child.diedOn(), today) && !child.diedOn().isBefore(child.born()), "children.diedOn");
            require(child.worksSince() == null || past(child.worksSince(), today) && child.worksSince().isAfter(child.born()), "children.worksSince");
        }
    }

    private static boolean past(LocalDate day, LocalDate today) {
        return !day.isAfter(today);
    }

    private static void require(boolean met, String field) {
        if (!met) {
            throw new ProblemException(ClaimsProblem.PENSION_FACTS_UNFIT).field(field);
        }
    }
}
