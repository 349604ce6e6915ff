package id.sigap.claims.accident.course;

import id.sigap.contracts.claims.AccidentStatus;

/** The answer of an accident to a command. */
public sealed interface AccidentDecision {

    record Accepted(Accident accident, Line line) implements AccidentDecision {
    }

    /** Nothing changed. */
    record Refused(AccidentRefusal reason) implements AccidentDecision {
    }

    /** A line of the timeline. @param detail null where the step says it all */
    record Line(AccidentStatus from, AccidentStatus to, AccidentStep step, AccidentDetail detail, Who who) {
    }
}
