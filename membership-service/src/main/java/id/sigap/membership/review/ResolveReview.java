package id.sigap.membership.review;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.membership.IdentityReviewHappened;
import id.sigap.contracts.membership.IdentityReviewHappened.About;
import id.sigap.contracts.membership.IdentityReviewHappened.Outcome;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.MembershipProblem;
import id.sigap.membership.identity.Person;
import id.sigap.membership.identity.ReviewKind;
import id.sigap.membership.people.People;
import id.sigap.membership.people.Reviews;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.crypto.Pseudonyms;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.page.Page;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What officers do with what was noted: see that it waits, open it, which is recorded, and close it. Nobody looks into data of their own, or decides without looking. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ResolveReview {

    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {
    };
    private static final String OTHER = "other";

    private final IdentityReviews reviews;
    private final People people;
    private final PersonalData personal;
    private final Pseudonyms pseudonyms;
    private final Outbox outbox;
    private final ObjectMapper json;
    private final Clock clock;

    ResolveReview(IdentityReviews reviews, People people, PersonalData personal, Pseudonyms pseudonyms, Outbox outbox, ObjectMapper json, Clock clock) {
        this.reviews = reviews;
        this.people = people;
        this.personal = personal;
        this.pseudonyms = pseudonyms;
        this.outbox = outbox;
        this.json = json;
        this.clock = clock;
    }

    Page<IdentityReviewLine> list(Optional<ReviewKind> kind, Optional<UUID> after, int limit) {
        return Page.of(reviews.open(kind, after, limit + 1).stream().map(row -> new IdentityReviewLine(row.id(), row.kind(), row.raisedAt())).toList(), limit,
                line -> line.reviewId().toString());
    }

    /** @throws ProblemException NOT_FOUND, or OWN_IDENTITY_REVIEW */
    IdentityReviewView look(UUID officerId, UUID reviewId) {
        IdentityReview review = reviews.find(reviewId).orElseThrow(ResolveReview::notFound);
        Map<String, String> detail = detail(review);
        Person person = people.byId(review.personId()).orElseThrow(ResolveReview::notFound);
        Optional<Person> other = other(review, detail).flatMap(people::byId);
        refuseOwn(officerId, Stream.concat(Stream.of(person), other.stream()));
        reviews.looked(reviewId, officerId, clock.instant());
        return new IdentityReviewView(review.id(), review.kind(), review.raisedBy(), review.raisedAt(), side(person), other.map(this::side).orElse(null),
                other.isPresent() && reviews.linked(person.id(), other.get().id()), other.isPresent() ? Map.of() : detail, review.outcome(), review.closedAt());
    }

    /**
     * Closes it, with the other side of its case. Persons who are one are linked: nothing is merged or stopped by that.
     *
     * @param note the officer's words; null for none
     * @throws ProblemException why it is not closed
     */
    void resolve(UUID officerId, UUID reviewId, Outcome outcome, String note) {
        IdentityReview asked = reviews.find(reviewId).orElseThrow(ResolveReview::notFound);
        List<IdentityReview> sides = reviews.lockSides(asked);
        IdentityReview review = sides.stream().filter(side -> side.id().equals(reviewId)).findFirst().orElseThrow(ResolveReview::notFound);
        Optional<UUID> other = other(review, detail(review));
        refuseOwn(officerId, Stream.concat(Stream.of(review.personId()), other.stream()).flatMap(personId -> people.byId(personId).stream()));
        if (!review.isOpen()) {
            throw new ProblemException(MembershipProblem.IDENTITY_REVIEW_CLOSED, review.outcome());
        }
        if (!reviews.hasLooked(reviewId, officerId)) {
            throw new ProblemException(MembershipProblem.IDENTITY_REVIEW_NOT_OPENED);
        }
        if ((outcome == Outcome.SETTLED) == (review.kind() == ReviewKind.ONE_FACE_SEVERAL_NUMBERS)) {
            throw new ProblemException(MembershipProblem.IDENTITY_OUTCOME_UNFIT).field("outcome");
        }
        Instant now = clock.instant();
        if (outcome == Outcome.SAME_PERSON) {
            other.filter(personId -> people.byId(personId).isPresent()).ifPresent(personId -> reviews.link(review.personId(), personId, officerId, now));
        }
        sides.stream().filter(IdentityReview::isOpen).forEach(side -> {
            reviews.close(side, outcome, officerId, note, now);
            outbox.append(new IdentityReviewHappened(side.id(), pseudonyms.of(side.personId()), about(side.kind()), outcome, side.raisedAt(), now));
        });
    }

    private static void refuseOwn(UUID officerId, Stream<Person> concerned) {
        if (concerned.anyMatch(person -> officerId.equals(person.accountId()))) {
            throw new ProblemException(MembershipProblem.OWN_IDENTITY_REVIEW);
        }
    }

    private IdentityReviewView.Side side(Person person) {
        return IdentityReviewView.Side.of(person, people.numberOf(person.id()));
    }

    private static Optional<UUID> other(IdentityReview review, Map<String, String> detail) {
        return review.kind() == ReviewKind.ONE_FACE_SEVERAL_NUMBERS ? Optional.of(UUID.fromString(detail.get(OTHER))) : Optional.empty();
    }

    private Map<String, String> detail(IdentityReview review) {
        try {
            return json.readValue(personal.open(review.personId(), Reviews.DETAIL, review.sealedDetail()), TEXTS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the detail of review " + review.id() + " is no map of texts", e);
        }
    }

    private static About about(ReviewKind kind) {
        return switch (kind) {
            case NIK_DOB_MISMATCH -> About.NIK_AND_BIRTH_DATE;
            case NAME_DIFFERS -> About.NAME;
            case BIRTH_DATE_DIFFERS -> About.BIRTH_DATE;
            case SEX_DIFFERS -> About.SEX;
            case SECOND_CLAIMANT -> About.SECOND_CLAIMANT;
            case ONE_FACE_SEVERAL_NUMBERS -> About.ONE_FACE_SEVERAL_NUMBERS;
        };
    }

    private static ProblemException notFound() {
        return new ProblemException(CommonProblem.NOT_FOUND);
    }
}
