package id.sigap.claims.casefile;

import id.sigap.claims.claim.Claim;
import id.sigap.claims.claim.OperationDigest;
import id.sigap.claims.claim.Proof;
import id.sigap.claims.claim.ProofBands;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.contracts.type.Rupiah;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;

/** Finds claims that came to more than their face was shown for. */
@ApplicationScoped
public class ProofsOutgrown {

    private final ClaimRepository claims;
    private final CaseSeals seals;
    private final ProofBands bands;
    private final ClaimsConfig config;
    private final Clock clock;

    ProofsOutgrown(ClaimRepository claims, CaseSeals seals, ClaimsConfig config, Clock clock) {
        this.claims = claims;
        this.seals = seals;
        this.bands = new ProofBands(config.proofBandsRupiah().stream().map(Rupiah::of).toList());
        this.config = config;
        this.clock = clock;
    }

    /** The proof to be shown in the place of the one on file, for the same account; empty where that stands for the amount, or nobody shows a face. */
    public Optional<Proof> by(Claim claim, Rupiah amount) {
        if (!claim.claimant().showsFace() || bands.covers(claim.proof(), amount)) {
            return Optional.empty();
        }
        BankAccount account = seals.account(claims.findById(claim.id()));
        int attempt = claim.proof().attempt() + 1;
        return Optional.of(new Proof(attempt, OperationDigest.of(claim.id(), attempt, account.bankCode(), account.accountNumber(), amount), amount, null,
                clock.instant().plus(config.proofLifetime())));
    }
}
