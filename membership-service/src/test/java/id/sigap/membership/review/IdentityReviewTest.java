package id.sigap.membership.review;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.biometric.OnePersonSeveralNumbers;
import id.sigap.contracts.membership.IdentityReviewHappened;
import id.sigap.contracts.membership.IdentityReviewHappened.About;
import id.sigap.contracts.membership.IdentityReviewHappened.Outcome;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.membership.Scene;
import id.sigap.membership.Tables;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Officers open what was noted about persons, and close it. */
@QuarkusTest
@WithTestResource(Infra.class)
class IdentityReviewTest {

    private static final String PATH = "/membership/v1/identity-reviews";

    @Inject
    Tables tables;

    private final UUID officer = UUID.randomUUID();
    private final UUID citizenAccount = UUID.randomUUID();
    private final Nik nik = Scene.nik();
    private final Passport passport = Scene.passport();

    /** One face, a citizen's and a foreigner's; the review at the citizen. */
    private UUID noted() {
        UUID citizen = Scene.bind(citizenAccount, nik).personId();
        UUID foreigner = Scene.bind(UUID.randomUUID(), passport).personId();
        String eventId = Ids.next().toString();
        TestEvents.publish(new OnePersonSeveralNumbers(UUID.randomUUID(), citizen, foreigner, Instant.now()), 1, eventId);
        await().until(() -> tables.hasSeen(eventId));
        return review(citizen);
    }

    private UUID review(UUID personId) {
        return UUID.fromString(tables.text("select id from identity_review where person_id = ?", personId));
    }

    private UUID otherSide(UUID reviewId) {
        return UUID.fromString(tables.text("select o.id from identity_review r join identity_review o on o.raised_by = r.raised_by and o.id <> r.id where r.id = ?", reviewId));
    }

    private static ValidatableResponse opens(UUID who, UUID reviewId) {
        return Scene.as(TestTokens.officer(who)).get(PATH + "/" + reviewId).then();
    }

    private static ValidatableResponse closes(UUID who, UUID reviewId, String outcome) {
        return Scene.as(TestTokens.officer(who)).header("Idempotency-Key", Scene.key()).body(Map.of("outcome", outcome, "note", "Both passports lie before me."))
                .post(PATH + "/" + reviewId + "/resolution").then();
    }

    private List<String> waiting(String kind) {
        return Scene.as(TestTokens.officer(officer)).queryParam("limit", 100).queryParam("kind", kind).get(PATH).then().statusCode(200).extract().path("items.reviewId");
    }

    private static void refused(ValidatableResponse answer, int status, String problem) {
        answer.statusCode(status).body("type", equalTo("urn:sigap:problem:" + problem));
    }

    @Test
    void bothSidesAreSeenSideBySideAndThatAnOfficerLookedIsRecorded() {
        UUID review = noted();

        opens(officer, review).statusCode(200).body("kind", equalTo("ONE_FACE_SEVERAL_NUMBERS"), "person.numberMasked", equalTo(nik.masked()),
                "other.numberMasked", equalTo(passport.masked()), "person.legalName", equalTo("SITI RAHMAWATI"), "other.legalName", equalTo("PRIYA RAMAN"),
                "linked", equalTo(false), "outcome", nullValue()).body(not(containsString(nik.value())));

        assertEquals(1, tables.count("select count(*) from identity_review_look where review_id = ? and officer_id = ?", review, officer));
    }

    @Test
    void onePersonIsLinkedAtBothSidesAndAnalystsLearnItWithoutNames() {
        UUID review = noted();
        UUID other = otherSide(review);
        assertTrue(waiting("ONE_FACE_SEVERAL_NUMBERS").containsAll(List.of(review.toString(), other.toString())));
        refused(closes(officer, review, "SAME_PERSON"), 409, "identity-review-not-opened");
        opens(officer, review).statusCode(200);

        closes(officer, review, "SAME_PERSON").statusCode(204);

        opens(officer, other).statusCode(200).body("linked", equalTo(true), "outcome", equalTo("SAME_PERSON"), "closedAt", notNullValue());
        refused(closes(officer, other, "DIFFERENT_PEOPLE"), 409, "identity-review-closed");
        assertFalse(waiting("ONE_FACE_SEVERAL_NUMBERS").contains(other.toString()));
        assertEquals(2, tables.count("select count(*) from identity_review where id in (?, ?) and closed_by = ? and note_sealed is not null", review, other, officer));
        assertEquals(1, tables.count("select count(*) from person where account_id = ?", citizenAccount), "nobody loses their account");
        for (UUID side : List.of(review, other)) {
            IdentityReviewHappened told = TestEvents.await(side.toString(), IdentityReviewHappened.class);
            assertEquals(List.of(About.ONE_FACE_SEVERAL_NUMBERS, Outcome.SAME_PERSON), List.of(told.about(), told.outcome()));
        }
    }

    @Test
    void differentPeopleAreNotLinked() {
        UUID review = noted();
        opens(officer, review).statusCode(200);

        closes(officer, review, "DIFFERENT_PEOPLE").statusCode(204);

        opens(officer, review).statusCode(200).body("linked", equalTo(false), "outcome", equalTo("DIFFERENT_PEOPLE"));
        assertEquals(0, tables.count("select count(*) from identity_review where id = ? and closed_at is null", otherSide(review)));
    }

    @Test
    void nobodyLooksIntoDataOfTheirOwnFromEitherSide() {
        UUID review = noted();
        UUID other = otherSide(review);

        refused(opens(citizenAccount, review), 403, "own-identity-review");
        refused(opens(citizenAccount, other), 403, "own-identity-review");
        refused(closes(citizenAccount, other, "DIFFERENT_PEOPLE"), 403, "own-identity-review");
        assertEquals(0, tables.count("select count(*) from identity_review_look where review_id in (?, ?)", review, other));
    }

    @Test
    void dataThatDifferAreSettled() {
        Nik worker = Scene.nik();
        Scene.Firm firm = new Scene.Firm();
        Map<String, Object> order = Scene.order(worker);
        order.put("fullName", "Siti Rahmawaty Putri");
        firm.register(order).then().statusCode(201);
        UUID review = review(Scene.bind(UUID.randomUUID(), worker).personId());
        opens(officer, review).statusCode(200).body("kind", equalTo("NAME_DIFFERS"), "other", nullValue(), "stated.keySet()", containsInAnyOrder("known", "stated"));

        refused(closes(officer, review, "SAME_PERSON"), 422, "identity-outcome-unfit");
        closes(officer, review, "SETTLED").statusCode(204);

        assertEquals(Outcome.SETTLED, TestEvents.await(review.toString(), IdentityReviewHappened.class).outcome());
        assertFalse(waiting("NAME_DIFFERS").contains(review.toString()));
    }

    @Test
    void strangersGetNothingAndTheListHasPages() {
        UUID review = noted();
        String member = TestTokens.member(citizenAccount, UUID.randomUUID());
        Scene.as(member).get(PATH).then().statusCode(403);
        Scene.as(member).get(PATH + "/" + review).then().statusCode(403);
        Scene.as(member).header("Idempotency-Key", Scene.key()).body(Map.of("outcome", "SAME_PERSON")).post(PATH + "/" + review + "/resolution").then().statusCode(403);
        refused(opens(officer, UUID.randomUUID()), 404, "not-found");
        Scene.as(TestTokens.officer(officer)).get(PATH + "?cursor=nonsense").then().statusCode(400);
        Scene.as(TestTokens.officer(officer)).get(PATH + "?limit=101").then().statusCode(400);

        String next = Scene.as(TestTokens.officer(officer)).get(PATH + "?limit=1").then().statusCode(200).body("items.size()", equalTo(1)).extract().path("next");
        Scene.as(TestTokens.officer(officer)).queryParam("limit", 100).queryParam("cursor", next).get(PATH).then().statusCode(200)
                .body("items.reviewId", hasItem(otherSide(review).toString()));
    }
}
