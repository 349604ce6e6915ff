package id.sigap.claims.tracking;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.document.CaseKind;
import id.sigap.claims.document.DocumentSubject;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.problem.MembershipProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * A claim's owner adds documents while the claim is open, and takes them back until an officer has recommended something. Officers
 * read those of the claims that they have to do with.
 */
@ApplicationScoped
class ClaimDocuments implements DocumentSubject {

    private final CaseFiles files;

    ClaimDocuments(CaseFiles files) {
        this.files = files;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.CLAIM;
    }

    @Override
    public Optional<Rights> rights(UUID claimId, Caller caller) {
        boolean firm = caller.roles().contains(Role.EMPLOYER);
        boolean officer = caller.roles().contains(Role.OFFICER) || caller.roles().contains(Role.SUPERVISOR);
        if (caller.personId().isEmpty() && !officer && !firm) {
            throw new ProblemException(MembershipProblem.NOT_BOUND_YET);
        }
        Optional<Claim> claim = files.find(claimId).map(CaseFile::claim);
        return claim.filter(found -> made(found, caller)).map(ClaimDocuments::owner)
                .or(() -> claim.filter(found -> officer && OfOfficers.is(found)).map(found -> Rights.officer(key(found))));
    }

    private static boolean made(Claim claim, Caller caller) {
        return claim.claimant().isPerson() ? caller.personId().equals(Optional.of(claim.claimant().personId())) : claim.accountId().equals(caller.accountId());
    }

    private static Rights owner(Claim claim) {
        return Rights.member(key(claim), claim.open(), claim.open() && claim.review().recommendedBy() == null);
    }

    private static UUID key(Claim claim) {
        return claim.claimant().isPerson() ? claim.claimant().personId() : claim.personId();
    }
}
