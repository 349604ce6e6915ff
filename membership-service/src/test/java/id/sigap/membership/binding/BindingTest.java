package id.sigap.membership.binding;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.auth.AccountStatus;
import id.sigap.contracts.auth.BindingProved;
import id.sigap.contracts.auth.BindingRequested;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.membership.BindingDecided;
import id.sigap.contracts.membership.BindingDecided.Decision;
import id.sigap.contracts.membership.MembershipState;
import id.sigap.contracts.membership.PersonState;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Sex;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
class BindingTest {

    @Inject
    DecidedAtOnce atOnce;
    @Inject
    Tables tables;

    @Test
    void aProofMakesThePersonAndBindsTheAccount() {
        UUID account = UUID.randomUUID();

        BindingDecided decided = Scene.bind(account, Scene.nik());

        assertEquals(Decision.BOUND, decided.decision());
        PersonState person = TestEvents.await(decided.personId().toString(), PersonState.class);
        assertEquals(new PersonState(decided.personId(), account, "SITI RAHMAWATI", Scene.BORN, true, Scene.REGION), person);
    }

    @Test
    void aClosedAccountLetsItsPersonGoAndAnotherMayBeBound() {
        UUID closed = UUID.randomUUID();
        Nik nik = Scene.nik();
        UUID personId = Scene.bind(closed, nik).personId();
        BindingDecided refused = Scene.bind(UUID.randomUUID(), nik);
        assertEquals(Decision.REFUSED_PERSON_HAS_ACCOUNT, refused.decision());
        assertEquals(closed, refused.heldByAccountId());

        TestEvents.publish(new AccountState(closed, AccountStatus.CLOSED, null, null, "id", null, Set.of(Role.MEMBER), Instant.now()));

        TestEvents.await(personId.toString(), PersonState.class, person -> person.accountId() == null);
        UUID next = UUID.randomUUID();
        assertEquals(personId, Scene.bind(next, nik).personId());
        assertEquals(next, TestEvents.await(personId.toString(), PersonState.class, person -> next.equals(person.accountId())).accountId());
    }

    @Test
    void aProofThatComesTwiceIsDecidedOnce() {
        BindingProved proved = Scene.proved(UUID.randomUUID(), Scene.nik());
        String first = UUID.randomUUID().toString();
        String again = UUID.randomUUID().toString();

        TestEvents.publish(proved, 1, first);
        TestEvents.publish(proved, 1, first);
        TestEvents.publish(proved, 2, again);

        await().atMost(Duration.ofSeconds(20)).until(() -> tables.hasSeen(again));
        BindingDecided decided = TestEvents.await(proved.bindingId().toString(), BindingDecided.class);
        assertEquals(List.of(decided), TestEvents.all(proved.bindingId().toString(), BindingDecided.class));
        assertEquals(1, TestEvents.all(decided.personId().toString(), PersonState.class).size());
    }

    @Test
    void aRequestThatIsNotProvedYetChangesNothing() {
        UUID bindingId = UUID.randomUUID();
        UUID account = UUID.randomUUID();
        String eventId = UUID.randomUUID().toString();

        TestEvents.publish(new BindingRequested(bindingId, account, Scene.nik(), Instant.now().plusSeconds(600)), 1, eventId);

        await().atMost(Duration.ofSeconds(20)).until(() -> tables.hasSeen(eventId));
        assertEquals(0, tables.count("select count(*) from binding where binding_id = ?", bindingId));
        assertEquals("BEING_SET_UP", Scene.home(TestTokens.unbound(account)).getString("status"));
    }

    @Test
    void aSecondAccountIsRefusedAndAnOfficerLooksAtIt() {
        Nik nik = Scene.nik();
        UUID person = Scene.bind(UUID.randomUUID(), nik).personId();
        UUID stranger = UUID.randomUUID();

        BindingDecided second = Scene.bind(stranger, nik);

        assertEquals(Decision.REFUSED_PERSON_HAS_ACCOUNT, second.decision());
        assertNull(second.personId());
        assertEquals(List.of("SECOND_CLAIMANT"), tables.reviews(person));
        assertEquals("BEING_SET_UP", Scene.home(TestTokens.unbound(stranger)).getString("status"));
    }

    @Test
    void anAccountThatIsSomebodyCannotBecomeSomebodyElse() {
        UUID account = UUID.randomUUID();
        Scene.bind(account, Scene.nik());
        Nik other = Scene.nik();

        BindingDecided second = Scene.bind(account, other);

        assertEquals(Decision.REFUSED_ACCOUNT_HAS_PERSON, second.decision());
        assertEquals(Decision.BOUND, Scene.bind(UUID.randomUUID(), other).decision());
    }

    @Test
    void accountsThatProveOneNikAtOnceGetOnePersonAndOneWinner() throws Exception {
        Nik nik = Scene.nik();
        List<BindingProved> claims = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            claims.add(Scene.proved(UUID.randomUUID(), nik));
        }

        atOnce.decide(claims);

        List<BindingDecided> decisions = claims.stream().map(c -> TestEvents.await(c.bindingId().toString(), BindingDecided.class)).toList();
        List<BindingDecided> bound = decisions.stream().filter(d -> d.decision() == Decision.BOUND).toList();
        assertEquals(1, bound.size());
        assertEquals(7, decisions.stream().filter(d -> d.decision() == Decision.REFUSED_PERSON_HAS_ACCOUNT).count());
        assertEquals(7, tables.reviews(bound.getFirst().personId()).size());
    }

    @Test
    void oneAccountThatProvesTwoNiksAtOnceBecomesOnePerson() throws Exception {
        UUID account = UUID.randomUUID();
        List<BindingProved> claims = List.of(Scene.proved(account, Scene.nik()), Scene.proved(account, Scene.nik()),
                Scene.proved(account, Scene.nik()));

        atOnce.decide(claims);

        Set<Decision> decisions = claims.stream().map(c -> TestEvents.await(c.bindingId().toString(), BindingDecided.class).decision())
                .collect(Collectors.toSet());
        assertEquals(Set.of(Decision.BOUND, Decision.REFUSED_ACCOUNT_HAS_PERSON), decisions);
        assertEquals(1, tables.count("select count(*) from person where account_id = ?", account));
    }

    @Test
    void theRegistryWinsOverWhatAnEmployerWroteAndTheDifferenceIsKept() {
        Nik nik = Scene.nik();
        Scene.Firm firm = new Scene.Firm();
        var order = Scene.order(nik);
        order.put("fullName", "Siti Rachmawaty");
        order.put("birthDate", "1990-08-19");
        UUID membership = UUID.fromString(firm.register(order).then().statusCode(201).extract().path("membershipId"));
        UUID person = TestEvents.await(membership.toString(), MembershipState.class).personId();
        UUID account = UUID.randomUUID();

        BindingDecided decided = Scene.bind(account, nik);

        assertEquals(person, decided.personId());
        TestEvents.await(person.toString(), PersonState.class, new PersonState(person, account, "SITI RAHMAWATI", Scene.BORN, true, Scene.REGION)::equals);
        assertEquals(List.of("NIK_DOB_MISMATCH", "NAME_DIFFERS", "BIRTH_DATE_DIFFERS"), tables.reviews(person));
        List<String> details = tables.reviewDetails(person);
        assertTrue(details.get(1).contains("Siti Rachmawaty") && details.get(1).contains("SITI RAHMAWATI"), details.get(1));
        assertTrue(details.get(2).contains("1990-08-19") && details.get(2).contains("1990-08-17"), details.get(2));
        assertEquals("READY", Scene.home(TestTokens.unbound(account)).getString("status"));
    }

    @Test
    void anEmployerWhoComesAfterTheProofChangesNothingAboutThePerson() {
        Nik nik = Scene.nik();
        UUID account = UUID.randomUUID();
        UUID person = Scene.bind(account, nik).personId();
        assertEquals("NO_MEMBERSHIP", Scene.home(TestTokens.member(account, person)).getString("status"));
        Scene.Firm firm = new Scene.Firm();
        var order = Scene.order(nik);
        order.put("fullName", "Somebody Else");

        UUID membership = UUID.fromString(firm.register(order).then().statusCode(201).extract().path("membershipId"));

        assertEquals(person, TestEvents.await(membership.toString(), MembershipState.class).personId());
        assertEquals(1, TestEvents.all(person.toString(), PersonState.class).size());
        assertEquals(List.of("NAME_DIFFERS"), tables.reviews(person));
        // the employer sees its own word, never the registry's
        assertEquals("Somebody Else", Scene.as(firm.token).get(firm.workers() + "/" + membership).then().statusCode(200).extract().path("name"));
        assertEquals("READY", Scene.home(TestTokens.member(account, person)).getString("status"));
    }

    @Test
    void aProofThatCannotBeReadHoldsUpNobodyElse() {
        BindingProved nameless = new BindingProved(UUID.randomUUID(), UUID.randomUUID(), Scene.nik(), " ", LocalDate.of(1990, 8, 17), Sex.FEMALE,
                BindingProved.Proof.OFFICER, Instant.now());
        TestEvents.publish(nameless);

        assertEquals(Decision.BOUND, Scene.bind(UUID.randomUUID(), Scene.nik()).decision());
        await().atMost(Duration.ofSeconds(20)).until(() -> tables.count("select count(*) from parked_event where key = ?",
                nameless.bindingId().toString()) == 1);
    }

    @Test
    void whatNamesAPersonIsSealedInTheTable() {
        Nik nik = Scene.nik();
        UUID person = Scene.bind(UUID.randomUUID(), nik).personId();

        String row = tables.text("select row_to_json(p)::text from person p where id = ?", person);

        assertNotNull(row);
        assertTrue(!row.contains(nik.value()) && !row.contains("SITI") && !row.contains("1990-08-17"), row);
        String bytes = tables.text("select encode(nik_sealed || legal_name_sealed || birth_date_sealed, 'escape') from person where id = ?", person);
        assertTrue(!bytes.contains(nik.value()) && !bytes.contains("SITI") && !bytes.contains("1990-08-17"));
    }

    /** Each in a transaction and thread of its own, as replicas would. */
}
