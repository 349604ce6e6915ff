package id.sigap.claims.programme;

import id.sigap.claims.claim.Subject;
import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** One programme's rules, fed with what is known here and what was stated. Asks no other service. */
public interface ProgrammeRules {

    Programme programme();

    /**
     * @param day legal day of the filing; its rules apply
     * @throws id.sigap.platform.problem.ProblemException if the statement lacks what the reason asks for, or contradicts itself
     */
    Assessment assess(Filing filing, LocalDate day);

    /**
     * Refuses what was paid before, where the subject's key alone doesn't tell.
     *
     * @throws id.sigap.platform.problem.ProblemException that says what was paid
     */
    default void requireNew(Filing filing, Subject subject) {
    }

    /**
     * A claim was filed and is kept: what else of the programme is to know of it.
     *
     * @throws id.sigap.platform.problem.ProblemException where that can't be
     */
    default void filed(Filing filing, UUID claimId) {
    }

    /**
     * The papers without which nobody decides. A claim that needs none, and that nothing speaks against, needs no officer either.
     *
     * @param gross of the claim
     */
    Set<DocumentKind> papers(Filing filing, Rupiah gross, LocalDate day);

    /** The first day on which the money of a claim approved on that day is paid; empty where it is paid at once. */
    default Optional<LocalDate> payableFrom(Filing filing, LocalDate approvedOn) {
        return Optional.empty();
    }
}
