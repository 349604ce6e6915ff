package id.sigap.claims.interview.rule;

import java.util.List;

/** The answer of an interview to a command. */
public sealed interface InterviewDecision {

    record Accepted(Interview interview, List<InterviewEvent> events) implements InterviewDecision {
        public Accepted {
            events = List.copyOf(events);
        }
    }

    /** Nothing changed. */
    record Refused(InterviewRefusal reason) implements InterviewDecision {
    }
}
