package id.sigap.claims.filing;

import id.sigap.claims.claim.Claimant;
import id.sigap.claims.heir.kin.Named;
import id.sigap.claims.programme.Filing;
import id.sigap.claims.readmodel.KnownPeople.Identity;
import id.sigap.claims.readmodel.KnownPeople;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.ClaimChannel;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.ClaimantKind;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** Claims that an officer takes in at a counter: the member's own, confirmed by the member's face like all others. */
@ApplicationScoped
class CounterFilings {

    private final KnownPeople people;
    private final LegalDays days;

    CounterFilings(KnownPeople people, LegalDays days) {
        this.people = people;
        this.days = days;
    }

    /** @throws ProblemException MEMBER_NOT_FOUND, MEMBER_WITHOUT_ACCOUNT, OWN_CLAIM, REASON_NOT_OFFERED, or INVALID_REQUEST for a consent of a day to come */
    Filing of(CounterClaimRequest request, UUID officer) {
        if (!request.reason().isOf(Programme.JHT) || request.reason() == ClaimReason.DEATH) {
            throw new ProblemException(ClaimsProblem.REASON_NOT_OFFERED).field("reason");
        }
        if (request.consent().signedOn().isAfter(days.today())) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("consent.signedOn");
        }
        Identity member = member(request);
        if (member.accountId() == null) {
            throw new ProblemException(ClaimsProblem.MEMBER_WITHOUT_ACCOUNT);
        }
        if (member.accountId().equals(officer)) {
            throw new ProblemException(ClaimsProblem.OWN_CLAIM);
        }
        return new Filing(member.personId(), new Claimant(member.accountId(), member.personId(), ClaimantKind.MEMBER, ClaimChannel.COUNTER), Programme.JHT,
                request.reason(), request.stated());
    }

    private Identity member(CounterClaimRequest request) {
        Named shown = new Named(request.legalName(), request.birthDate());
        return people.ofKpj(request.kpj()).stream().flatMap(id -> people.identity(id).stream())
                .filter(identity -> new Named(identity.legalName(), identity.born()).same(shown)).findFirst()
                .orElseThrow(() -> new ProblemException(ClaimsProblem.MEMBER_NOT_FOUND));
    }
}
