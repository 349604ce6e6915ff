package id.sigap.claims.interview;

import id.sigap.claims.interview.rule.Interview;
import id.sigap.claims.interview.rule.InterviewEvent;

/**
 * Wants to know of interviews: implement it as a CDI bean. Called in the transaction of the change, once for each thing that happened;
 * what it throws undoes the change. A {@code REMINDER} may come twice after a crash.
 */
public interface InterviewChanged {

    /** @param interview as it stands now */
    void changed(Interview interview, InterviewEvent event);
}
