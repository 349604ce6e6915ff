package id.sigap.claims.heir.kin;

import java.util.UUID;

/** Who asks. @param person as the civil registry knows the owner of the account */
public record Claimant(UUID personId, Named person) {

    @Override
    public String toString() {
        return "Claimant[" + personId + "]";
    }
}
