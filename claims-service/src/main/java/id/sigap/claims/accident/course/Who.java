package id.sigap.claims.accident.course;

import id.sigap.contracts.claims.AccidentReporter;
import java.util.UUID;

/**
 * Who does something.
 *
 * @param accountId null for the system
 * @param personId  null where the account is bound to nobody
 */
public record Who(Actor actor, UUID accountId, UUID personId) {

    public static final Who SYSTEM = new Who(Actor.SYSTEM, null, null);

    public enum Actor {
        WORKER, CO_WORKER, EMPLOYER, HOSPITAL, OFFICER, SYSTEM;

        public static Actor of(AccidentReporter reporter) {
            return switch (reporter) {
                case WORKER -> WORKER;
                case CO_WORKER -> CO_WORKER;
                case EMPLOYER -> EMPLOYER;
                case HOSPITAL -> HOSPITAL;
            };
        }
    }
}
