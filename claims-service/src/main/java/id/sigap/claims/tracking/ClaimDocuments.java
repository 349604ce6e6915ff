package id.sigap.claims.tracking;

import id.sigap.claims.casefile.CaseFile;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.claim.Claim;
import id.sigap.claims.document.CaseKind;
import id.sigap.claims.document.DocumentSubject;
import id.sigap.claims.officer.Officer;
import id.sigap.claims.officer.OwnReviews;
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
    private final OwnFirmClaims firms;
    private final OwnReviews reviews;

    ClaimDocuments(CaseFiles files, OwnFirmClaims firms, OwnReviews reviews) {
        this.files = files;
        this.firms = firms;
        this.reviews = reviews;
    }

    @Override
    public CaseKind kind() {
        return CaseKind.CLAIM;
    }

    @Override
    public Optional<Rights> rights(UUID claimId, Caller caller) {
        boolean firm = caller.roles().contains(Role.EMPLOYER) || caller.roles().contains(Role.HOSPITAL);
        boolean officer = caller.roles().contains(Role.OFFICER) || caller.roles().contains(Role.SUPERVISOR);
        if (caller.personId().isEmpty() && !officer && !firm) {
            throw new ProblemException(MembershipProblem.NOT_BOUND_YET);
        }
        Optional<Claim> claim = files.find(claimId).map(CaseFile::claim);
        return claim.filter(found -> made(found, caller)).map(ClaimDocuments::owner)
                .or(() -> claim.filter(found -> officer && OfOfficers.is(found) && reviews.sees(Officer.of(caller), found)).map(found -> Rights.officer(key(found))));
    }

    private boolean made(Claim claim, Caller caller) {
        return claim.claimant().isPerson() ? caller.personId().equals(Optional.of(claim.claimant().personId())) : firms.isOwn(claim);
    }

    private static Rights owner(Claim claim) {
        return Rights.member(key(claim), claim.open(), claim.open() && claim.review().recommendedBy() == null);
    }

    private static UUID key(Claim claim) {
        return claim.claimant().isPerson() ? claim.claimant().personId() : claim.personId();
    }
}
