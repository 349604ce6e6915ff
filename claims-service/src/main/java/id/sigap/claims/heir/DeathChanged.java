package id.sigap.claims.heir;

/** Wants to know when the case of a death moves: claims that wait until the family is settled, or that a dispute stops. */
public interface DeathChanged {

    /** Within the transaction that moved it: what it throws takes the move back. */
    void onDeathChanged(DeathCases.Overview death);
}
