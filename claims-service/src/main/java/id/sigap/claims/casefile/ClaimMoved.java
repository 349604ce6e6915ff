package id.sigap.claims.casefile;

import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.ClaimEvent;

/** Is told of every step of every claim, in the transaction of the step and after it was kept: implement it as a CDI bean. */
public interface ClaimMoved {

    /** @param claim as it stands after the whole command, of which this step may be one of several */
    void moved(Claim claim, ClaimEvent.Stepped step);
}
