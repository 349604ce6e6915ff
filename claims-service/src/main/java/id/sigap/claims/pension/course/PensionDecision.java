package id.sigap.claims.pension.course;

/** The answer of a pension to a command. */
public sealed interface PensionDecision {

    record Accepted(Pension pension) implements PensionDecision {
    }

    /** Nothing changed. */
    record Refused(PensionRefusal reason) implements PensionDecision {
    }
}
