package id.sigap.claims.casefile;

import java.util.UUID;

/**
 * That an officer took a claim in for somebody who came to a branch.
 *
 * @param consent by which the claimant asked for it; personal: sealed
 */
public record TakenIn(UUID officer, String consent) {

    @Override
    public String toString() {
        return "TakenIn[" + officer + "]";
    }
}
