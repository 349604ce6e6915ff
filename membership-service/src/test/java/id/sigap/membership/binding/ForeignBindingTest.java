package id.sigap.membership.binding;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.auth.ForeignBindingProved;
import id.sigap.contracts.auth.ForeignBindingRequested;
import id.sigap.contracts.membership.BindingDecided;
import id.sigap.contracts.membership.BindingDecided.Decision;
import id.sigap.contracts.membership.PersonState;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.membership.Scene;
import id.sigap.membership.Tables;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A foreigner is found by passport and country; what holds of a NIK holds of these. */
@QuarkusTest
@WithTestResource(Infra.class)
class ForeignBindingTest {

    @Inject
    DecidedAtOnce atOnce;
    @Inject
    Tables tables;

    @Test
    void aProofMakesThePersonAndBindsTheAccount() {
        UUID account = UUID.randomUUID();
        Passport passport = Scene.passport();

        BindingDecided decided = Scene.bind(account, passport);

        assertEquals(Decision.BOUND, decided.decision());
        PersonState person = TestEvents.await(decided.personId().toString(), PersonState.class);
        assertEquals(new PersonState(decided.personId(), account, "PRIYA RAMAN", Scene.BORN, false, null), person);
        Scene.as(TestTokens.member(account, decided.personId())).get("/membership/v1/me").then().statusCode(200)
                .body("passportMasked", equalTo(passport.masked()), "legalName", equalTo("PRIYA RAMAN"), "sex", equalTo("FEMALE"))
                .body("$", not(hasKey("nikMasked")));
    }

    @Test
    void aCitizenIsToldTheNikAndNoPassport() {
        UUID account = UUID.randomUUID();
        Nik nik = Scene.nik();
        UUID person = Scene.bind(account, nik).personId();

        Scene.as(TestTokens.member(account, person)).get("/membership/v1/me").then().statusCode(200)
                .body("nikMasked", equalTo(nik.masked())).body("$", not(hasKey("passportMasked")));
    }

    @Test
    void aRequestThatIsNotProvedYetChangesNothing() {
        UUID bindingId = UUID.randomUUID();
        String eventId = UUID.randomUUID().toString();

        TestEvents.publish(new ForeignBindingRequested(bindingId, UUID.randomUUID(), Scene.passport(), Instant.now().plusSeconds(600)), 1, eventId);

        await().atMost(Duration.ofSeconds(20)).until(() -> tables.hasSeen(eventId));
        assertEquals(0, tables.count("select count(*) from binding where binding_id = ?", bindingId));
    }

    @Test
    void aProofThatComesTwiceIsDecidedOnce() {
        ForeignBindingProved proved = Scene.proved(UUID.randomUUID(), Scene.passport());
        String again = UUID.randomUUID().toString();

        TestEvents.publish(proved);
        TestEvents.publish(proved, 2, again);

        await().atMost(Duration.ofSeconds(20)).until(() -> tables.hasSeen(again));
        assertEquals(1, TestEvents.all(proved.bindingId().toString(), BindingDecided.class).size());
    }

    @Test
    void aSecondAccountIsRefusedAndAnOfficerLooksAtIt() {
        Passport passport = Scene.passport();
        UUID first = UUID.randomUUID();
        UUID person = Scene.bind(first, passport).personId();
        UUID stranger = UUID.randomUUID();

        BindingDecided second = Scene.bind(stranger, passport);

        assertEquals(Decision.REFUSED_PERSON_HAS_ACCOUNT, second.decision());
        assertEquals(first, second.heldByAccountId());
        assertNull(second.personId());
        assertEquals(List.of("SECOND_CLAIMANT"), tables.reviews(person));
        assertEquals("BEING_SET_UP", Scene.home(TestTokens.unbound(stranger)).getString("status"));
    }

    @Test
    void anAccountThatIsACitizenCannotBecomeAForeignerNorTheOtherWayRound() {
        UUID citizen = UUID.randomUUID();
        Scene.bind(citizen, Scene.nik());
        UUID foreigner = UUID.randomUUID();
        Scene.bind(foreigner, Scene.passport());

        assertEquals(Decision.REFUSED_ACCOUNT_HAS_PERSON, Scene.bind(citizen, Scene.passport()).decision());
        assertEquals(Decision.REFUSED_ACCOUNT_HAS_PERSON, Scene.bind(foreigner, Scene.nik()).decision());
    }

    @Test
    void theSameNumberOfAnotherCountryIsAnotherPerson() {
        Passport passport = Scene.passport();

        UUID one = Scene.bind(UUID.randomUUID(), passport).personId();
        BindingDecided other = Scene.bind(UUID.randomUUID(), new Passport(passport.number(), "BGD"));

        assertEquals(Decision.BOUND, other.decision());
        assertNotEquals(one, other.personId());
    }

    @Test
    void accountsThatProveOnePassportAtOnceGetOnePersonAndOneWinner() throws Exception {
        Passport passport = Scene.passport();
        List<ForeignBindingProved> claims = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            claims.add(Scene.proved(UUID.randomUUID(), passport));
        }

        atOnce.decide(claims);

        List<BindingDecided> decisions = claims.stream().map(c -> TestEvents.await(c.bindingId().toString(), BindingDecided.class)).toList();
        assertEquals(1, decisions.stream().filter(d -> d.decision() == Decision.BOUND).count());
        assertEquals(7, decisions.stream().filter(d -> d.decision() == Decision.REFUSED_PERSON_HAS_ACCOUNT).count());
    }

    @Test
    void aPassportIsSealedInTheTable() {
        Passport passport = Scene.passport();
        UUID person = Scene.bind(UUID.randomUUID(), passport).personId();

        String row = tables.text("select row_to_json(p)::text from person p where id = ?", person);
        String bytes = tables.text("select encode(passport_sealed || legal_name_sealed, 'escape') from person where id = ?", person);

        assertTrue(!row.contains(passport.number()) && !row.contains("PRIYA"), row);
        assertTrue(!bytes.contains(passport.number()) && !bytes.contains("PRIYA"));
    }

    /** Each in a transaction and thread of its own, as replicas would. */
}
