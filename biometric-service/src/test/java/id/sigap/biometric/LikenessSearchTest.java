package id.sigap.biometric;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.biometric.engine.FaceEngine;
import id.sigap.biometric.engine.embed.Embedding;
import id.sigap.contracts.biometric.LikenessCaseHappened;
import id.sigap.contracts.biometric.LikenessState;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whoever is enrolled newly is looked for among all faces, in the background. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(CivilRegistryServer.class)
class LikenessSearchTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final String SEARCHES = "/internal/likeness-searches";

    @Inject
    Rows rows;
    @Inject
    Likenesses likenesses;
    @Inject
    FaceEngine engine;

    @BeforeEach
    void nobodyIsEnrolled() {
        CivilRegistryServer.up();
        likenesses.clear();
    }

    private void searched() {
        likenesses.search();
        await().atMost(SOON).until(likenesses::quiet);
    }

    /** Persons in the order of their ids, as a pass goes through them. */
    private static List<UUID> ids(int many) {
        List<UUID> ids = new ArrayList<>();
        for (int i = 1; i <= many; i++) {
            ids.add(new UUID((long) i << 48 | 0x4000L, Ids.next().getLeastSignificantBits()));
        }
        return ids;
    }

    @Test
    void oneFaceUnderTwoNumbersRaisesOneCaseOnceAndAnotherFaceNone() {
        Member one = Member.enrolled(rows);
        Member two = Member.enrolled(rows);
        UUID another = likenesses.enrol(likenesses.face());
        assertEquals(2, rows.count("likeness_search where person_id in (?, ?) and cause = 'ENROLMENT'", one.personId, two.personId), "enrolments wait for a pass");

        searched();

        assertEquals(1, likenesses.cases(one.personId, two.personId));
        assertEquals(1, rows.count("likeness_case"), "found from either side it is one case");
        assertEquals(0, rows.count("likeness_case where first_person = ? or second_person = ?", another, another));
        UUID caseId = UUID.fromString(officer().get("/biometric/v1/likeness-cases").then().statusCode(200).extract().jsonPath().getString("items[0].caseId"));
        LikenessCaseHappened told = TestEvents.await(caseId.toString(), LikenessCaseHappened.class);
        assertEquals(LikenessState.OPEN, told.state());
        assertEquals(0, rows.count("likeness_pair"));
        UUID claimId = one.claims("a".repeat(64));
        assertEquals("MATCH", one.isJudged(claimId, Member.SELFIE).getString("outcome"), "nobody is stopped by a case");

        likenesses.isLookedFor(one.personId);
        searched();
        assertEquals(1, TestEvents.all(caseId.toString(), LikenessCaseHappened.class).size());
    }

    private static io.restassured.specification.RequestSpecification officer() {
        return given().auth().oauth2(TestTokens.officer(UUID.randomUUID()));
    }

    @Test
    void picturesOfTwoPeopleRaiseNothing() {
        Member one = Member.enrolled(rows);
        Member two = Member.known();
        CivilRegistryServer.photograph(two.nik, Member.IMPOSTOR);
        UUID bindingId = two.asksForBinding();
        assertEquals("MATCH", two.isJudged(bindingId, Member.IMPOSTOR).getString("outcome"));
        two.isBound(bindingId);
        await().atMost(SOON).until(() -> rows.count("likeness_search where person_id = ?", two.personId) == 1);

        searched();

        assertEquals(0, rows.count("likeness_case"));
        assertEquals(0, rows.count("likeness_search where person_id in (?, ?)", one.personId, two.personId));
    }

    @Test
    void aPassThatWasStoppedGoesOnWhereItEnded() {
        Embedding face = likenesses.face();
        List<UUID> ids = ids(5);
        ids.forEach(id -> likenesses.enrol(id, id.equals(ids.get(3)) ? likenesses.face() : face));
        UUID looked = ids.get(4);
        UUID pass = UUID.randomUUID();
        // it had compared the first two, and found the first one only
        rows.run("insert into likeness_pass (id, model, left_out, after_person, faces, started_at) values (?, ?, false, ?, 2, now())", pass, engine.version(), ids.get(1));
        likenesses.isLookedFor(looked);
        rows.run("update likeness_search set pass_id = ? where person_id = ?", pass, looked);
        rows.run("insert into likeness_pair (person_id, other_id, distance) values (?, ?, 0.1)", looked, ids.get(0));

        searched();

        assertEquals(1, likenesses.cases(looked, ids.get(0)), "what was found before it stopped");
        assertEquals(0, likenesses.cases(looked, ids.get(1)), "it did not begin anew");
        assertEquals(1, likenesses.cases(looked, ids.get(2)), "what came after");
        assertEquals(2, rows.count("likeness_case"));
    }

    @Test
    void whatWasFoundBecomesCasesSomeAtATimeAndAProcessThatDiesLeavesTheRest() {
        Embedding face = likenesses.face();
        // two pages of pairs and some
        List<UUID> looked = ids(8);
        looked.forEach(id -> likenesses.enrol(id, face));
        looked.forEach(likenesses::isLookedFor);
        List<UUID> others = IntStream.range(0, 160).mapToObj(i -> likenesses.enrol(likenesses.face())).toList();
        UUID pass = UUID.randomUUID();
        // it was stopped in the middle of its end: of the pairs of the first person the nearest one is a case already
        rows.run("insert into likeness_pass (id, model, left_out, after_person, faces, ending, started_at) values (?, ?, false, ?, 168, true, now())", pass, engine.version(),
                looked.getLast());
        rows.run("update likeness_search set pass_id = ?", pass);
        looked.forEach(person -> others.forEach(other -> rows.run("insert into likeness_pair (person_id, other_id, distance) values (?, ?, ?)", person, other,
                0.1 + others.indexOf(other) * 0.001)));
        rows.run("insert into likeness_case (id, first_person, second_person, state, distance, raised_at) values (?, least(?::uuid, ?::uuid), greatest(?::uuid, ?::uuid), 'OPEN', 0.1, now())",
                UUID.randomUUID(), looked.getFirst(), others.getFirst(), looked.getFirst(), others.getFirst());
        UUID erased = others.get(100);
        rows.run("delete from enrolment where person_id = ?", erased);
        String operator = TestTokens.operator(UUID.randomUUID());
        given().auth().oauth2(operator).get(SEARCHES).then().statusCode(200).body("pass.found", equalTo(8 * 159)).body("pass.left", equalTo(0));

        searched();

        assertEquals(8 * 159, rows.count("likeness_case"), "the one that was a case stays one");
        assertEquals(4, rows.count("(select distinct xmin::text from likeness_case) t"), "this test's own, and three of at most 500");
        assertEquals(0, rows.count("likeness_pair"));
        assertEquals(0, rows.count("likeness_search"));
    }

    @Test
    void ofManyAlikeTheNearestTenAreKept() {
        Embedding face = likenesses.face();
        Embedding other = likenesses.face();
        UUID looked = likenesses.enrol(face);
        List<UUID> alike = new ArrayList<>();
        for (int i = 1; i <= 13; i++) {
            alike.add(likenesses.enrol(face.towards(other, 0.01 * i)));
        }
        UUID broken = alike.remove(0);
        rows.run("update enrolment set sealed_face = substring(sealed_face from 2) where person_id = ?", broken);
        likenesses.isLookedFor(looked);

        searched();

        for (int i = 0; i < alike.size(); i++) {
            assertEquals(i < 10 ? 1 : 0, likenesses.cases(looked, alike.get(i)), "neighbour " + i);
        }
        assertEquals(10, rows.count("likeness_case"), "a face that cannot be opened stands in nobody's way");
    }

    @Test
    void itGivesWayToSelfies() throws InterruptedException {
        Embedding face = likenesses.face();
        UUID looked = likenesses.enrol(face);
        UUID other = likenesses.enrol(face);
        likenesses.isLookedFor(looked);
        UUID waiting = UUID.randomUUID();
        rows.run("insert into face_job (id, kind, subject, queued_at, claimed_until) values (?, 'SELFIE', ?, now(), now() + interval '1 hour')", waiting, waiting);

        likenesses.search();
        Thread.sleep(1_500);
        assertEquals(1, rows.count("likeness_search where person_id = ? and pass_id is null", looked));
        assertEquals(0, likenesses.cases(looked, other));

        rows.run("delete from face_job where id = ?", waiting);
        await().atMost(SOON).until(() -> likenesses.cases(looked, other) == 1);
    }

    @Test
    void facesOfTheEngineOfBeforeAreNotComparedAndTheSearchIsRepeatedLater() {
        UUID looked = likenesses.enrol(likenesses.face());
        Embedding outdated = Embedding.of("engine-of-before", new float[] {1, 2, 3});
        UUID old = likenesses.enrol(outdated);
        likenesses.isLookedFor(looked);

        searched();

        assertEquals(0, likenesses.cases(looked, old));
        assertEquals(1, rows.count("likeness_search where person_id = ? and pass_id is null and due_at > now() + interval '6 days'", looked));
    }

    @Test
    void aPassOfTheEngineOfBeforeBeginsAnew() {
        Embedding face = likenesses.face();
        List<UUID> ids = ids(3);
        ids.forEach(id -> likenesses.enrol(id, face));
        UUID pass = UUID.randomUUID();
        rows.run("insert into likeness_pass (id, model, left_out, after_person, faces, started_at) values (?, 'engine-of-before', false, ?, 2, now())", pass, ids.get(1));
        likenesses.isLookedFor(ids.get(2));
        rows.run("update likeness_search set pass_id = ? where person_id = ?", pass, ids.get(2));

        searched();

        assertEquals(2, rows.count("likeness_case where first_person = ? or second_person = ?", ids.get(2), ids.get(2)));
    }

    @Test
    void whileOfficersHaveMoreCasesThanTheyCanTakeNoPassBegins() {
        for (int i = 0; i < 142; i++) {
            likenesses.enrol(likenesses.face());
        }
        rows.run("""
                insert into likeness_case (id, first_person, second_person, state, distance, raised_at)
                select gen_random_uuid(), a.person_id, b.person_id, 'OPEN', 0.2, now() from enrolment a join enrolment b on a.person_id < b.person_id""");
        UUID looked = likenesses.enrol(likenesses.face());
        likenesses.isLookedFor(looked);

        likenesses.search();
        await().atMost(SOON).until(() -> rows.count("timer where kind = 'search-likeness' and due_at > now() + interval '1 minute'") == 1);
        assertEquals(1, rows.count("likeness_search where person_id = ? and pass_id is null", looked));

        rows.run("delete from likeness_case");
        searched();
        assertEquals(0, rows.count("likeness_search"));
    }

    @Test
    void anOperatorHasEverybodyLookedForAndSeesHowFarItIs() {
        Embedding face = likenesses.face();
        UUID one = likenesses.enrol(face);
        UUID two = likenesses.enrol(face);
        likenesses.enrol(likenesses.face());
        searched();
        assertEquals(0, rows.count("likeness_case"), "whom nobody looks for is not found");
        String operator = TestTokens.operator(UUID.randomUUID());
        given().auth().oauth2(operator).get(SEARCHES).then().statusCode(200).body("waiting", equalTo(0)).body("full", nullValue()).body("pass", nullValue());

        given().auth().oauth2(operator).contentType("application/json").post(SEARCHES).then().statusCode(200);

        await().atMost(SOON).until(() -> likenesses.cases(one, two) == 1 && likenesses.quiet());
        assertEquals(1, rows.count("likeness_case"));
        given().auth().oauth2(operator).get(SEARCHES).then().statusCode(200).body("openCases", equalTo(1)).body("full", nullValue());
        assertTrue(rows.count("operator_act where act = 'search all' and target = 'likeness'") >= 1);
        given().auth().oauth2(TestTokens.officer(UUID.randomUUID())).contentType("application/json").post(SEARCHES).then().statusCode(403);
    }

    @Test
    void aStoppedSearchForEverybodyLooksForNobodyElse() {
        rows.run("insert into likeness_full (after_person, asked_at) values (?, now())", UUID.randomUUID());
        String operator = TestTokens.operator(UUID.randomUUID());
        given().auth().oauth2(operator).get(SEARCHES).then().statusCode(200).body("full.left", equalTo(0));
        given().auth().oauth2(operator).delete(SEARCHES).then().statusCode(200).body("full", nullValue());
        assertEquals(0, rows.count("likeness_full"));
    }
}
