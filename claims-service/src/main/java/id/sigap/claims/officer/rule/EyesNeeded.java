package id.sigap.claims.officer.rule;

/** How many officers an approval takes. */
public enum EyesNeeded {
    /** One officer, without a recommendation. */
    ONE,
    /** One recommends, another approves. */
    TWO,
    /** One recommends, a supervisor approves. */
    SUPERVISOR
}
