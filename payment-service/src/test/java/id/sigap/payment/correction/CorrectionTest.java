package id.sigap.payment.correction;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.BalanceState;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.ledger.ControlAccount;
import id.sigap.payment.ledger.Hold;
import id.sigap.payment.ledger.Holds;
import id.sigap.payment.ledger.Ledger;
import id.sigap.payment.ledger.MemberAccounts;
import id.sigap.payment.ledger.MemberAccounts.Slot;
import id.sigap.payment.ledger.Posting;
import id.sigap.payment.ledger.Transfer;
import id.sigap.payment.ledger.Wanted;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.payment.testing.Sql;
import id.sigap.platform.Clocks;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class CorrectionTest {

    private static final String MAKER = TestTokens.operator(UUID.randomUUID());
    private static final String CHECKER = TestTokens.supervisor(UUID.randomUUID());

    @Inject
    Ledger ledger;

    @Inject
    MemberAccounts accounts;

    @Inject
    Holds holds;

    private UUID person;
    private UUID account;

    @BeforeEach
    void openAnAccount() {
        person = Ids.next();
        Slot slot = new Slot(Ids.next(), Programme.JHT);
        account = QuarkusTransaction.requiringNew().call(() -> accounts.open(Map.of(slot, person))).get(slot);
    }

    @Test
    void whatOneProposesAndAnotherBooksIsUndoneEntryByEntryAndOnce() {
        credit(500);
        UUID wrong = credit(300);
        String id = propose(wrong, "BOOKED_TWICE").then().statusCode(201).body("state", equalTo("PROPOSED"), "proposedBy", notNullValue())
                .extract().path("id");
        given().auth().oauth2(CHECKER).queryParam("limit", 100).get("/payment/v1/ledger/corrections").then().statusCode(200).body("items.id", hasItem(id));
        assertEquals(800L, balance());

        decide(MAKER, id, "BOOK").then().statusCode(403).body("type", equalTo("urn:sigap:problem:own-correction"));
        decide(CHECKER, id, "BOOK").then().statusCode(200).body("state", equalTo("BOOKED"), "reason", equalTo("BOOKED_TWICE"));

        assertEquals(500L, balance());
        assertEquals(0L, Sql.one("select sum(e.amount)::bigint from ledger_entry e join ledger_transfer t on t.id = e.transfer_id "
                + "where ? in (t.id, t.reverses) and e.account_id = ?", wrong, account));
        assertEquals(wrong, Sql.one("select reverses from ledger_transfer where id = ?::uuid and kind = 'REVERSAL'", id));
        assertEquals(Rupiah.of(500), TestEvents.await(account.toString(), BalanceState.class).balance());
        given().auth().oauth2(TestTokens.member(Ids.next(), person)).queryParam("from", "2026-01-01").queryParam("to", LocalDate.now(Clocks.JAKARTA).toString())
                .get("/payment/v1/accounts/" + account + "/statement").then().statusCode(200)
                .body("items[2].kind", equalTo("REVERSAL"), "items[2].reverses", equalTo(wrong.toString()), "items[2].amount", equalTo(-300), "closing", equalTo(500));

        decide(CHECKER, id, "BOOK").then().statusCode(409).body("type", equalTo("urn:sigap:problem:correction-decided"));
        propose(wrong, "WRONG_AMOUNT").then().statusCode(409).body("type", equalTo("urn:sigap:problem:transfer-corrected"));
        assertEquals(2L, Sql.one("select count(*) from operator_act where target = ?", "transfer " + wrong));
    }

    @Test
    void aReversalThatWasWrongIsReversedItself() {
        UUID transfer = credit(300);
        String wrong = propose(transfer, "WRONG_MEMBER").then().extract().path("id");
        decide(CHECKER, wrong, "BOOK").then().statusCode(200);
        assertEquals(0L, balance());

        String back = propose(UUID.fromString(wrong), "WRONG_REVERSAL").then().statusCode(201).extract().path("id");
        decide(CHECKER, back, "BOOK").then().statusCode(200);
        assertEquals(300L, balance());
    }

    @Test
    void aRefusedProposalLeavesEverythingAndMayComeAgain() {
        UUID transfer = credit(300);
        String id = propose(transfer, "WRONG_MEMBER").then().extract().path("id");
        propose(transfer, "WRONG_MEMBER").then().statusCode(409);
        decide(CHECKER, id, "REFUSE").then().statusCode(200).body("state", equalTo("REFUSED"));
        assertEquals(300L, balance());
        propose(transfer, "NOT_PAID").then().statusCode(201);
    }

    @Test
    void moneyThatIsSpentOrHeldIsNotTakenBack() {
        UUID transfer = credit(300);
        String id = propose(transfer, "NOT_PAID").then().extract().path("id");
        assertEquals(new Hold.Placed(Rupiah.of(30), 2, Map.of(account, Rupiah.of(30))), QuarkusTransaction.requiringNew()
                .call(() -> holds.place(Ids.next(), person, Programme.JHT, new Wanted.Share(new BigDecimal("0.1")))));

        decide(CHECKER, id, "BOOK").then().statusCode(409).body("type", equalTo("urn:sigap:problem:correction-overdraws"),
                "accountId", equalTo(account.toString()));
        assertEquals(300L, balance());
        given().auth().oauth2(CHECKER).get("/payment/v1/ledger/corrections/" + id).then().statusCode(200).body("state", equalTo("PROPOSED"));

        credit(30);
        decide(CHECKER, id, "BOOK").then().statusCode(200);
        assertEquals(30L, balance());
    }

    @Test
    void whatIsNotThereAndWhoMayNotAreRefused() {
        propose(Ids.next(), "NOT_PAID").then().statusCode(404).body("type", equalTo("urn:sigap:problem:transfer-not-found"));
        propose(credit(1), "FOR_FUN").then().statusCode(400);
        decide(CHECKER, Ids.next().toString(), "BOOK").then().statusCode(404).body("type", equalTo("urn:sigap:problem:correction-not-found"));
        given().auth().oauth2(TestTokens.officer(Ids.next())).get("/payment/v1/ledger/corrections").then().statusCode(403);
    }

    @Test
    void theDatabaseItselfWantsTwoPeopleAndTheExactOpposite() {
        UUID transfer = credit(300);
        refused("was not approved", c -> reverse(c, Ids.next(), transfer, 300));
        refused("decided_by_another", c -> {
            UUID id = proposed(c, transfer);
            run(c, "update ledger_correction set state = 'BOOKED', decided_by = proposed_by, decided_at = now() where id = ?", id);
        });
        refused("is not the opposite", c -> {
            UUID id = approved(c, transfer);
            reverse(c, id, transfer, 299);
        });
        refused("a_reversal_says_of_what", c -> run(c, "insert into ledger_transfer (id, kind, subject, digest) values (?, 'REVERSAL', ?, '')", Ids.next(), Ids.next()));
        refused("decided once", c -> {
            UUID id = approved(c, transfer);
            run(c, "update ledger_correction set state = 'REFUSED' where id = ?", id);
        });
        assertEquals(300L, balance());
    }

    private static void reverse(Connection c, UUID id, UUID transfer, long amount) throws SQLException {
        run(c, "insert into ledger_transfer (id, kind, subject, digest, reverses) values (?, 'REVERSAL', ?, '', ?)", id, id, transfer);
        run(c, "insert into ledger_entry (transfer_id, account_id, amount) select ?, account_id, -sign(amount) * ?::bigint from ledger_entry where transfer_id = ?",
                id, amount, transfer);
    }

    private static UUID proposed(Connection c, UUID transfer) throws SQLException {
        UUID id = Ids.next();
        run(c, "insert into ledger_correction (id, transfer_id, reason, proposed_by, proposed_at) values (?, ?, 'NOT_PAID', gen_random_uuid(), now())", id, transfer);
        return id;
    }

    private static UUID approved(Connection c, UUID transfer) throws SQLException {
        UUID id = proposed(c, transfer);
        run(c, "update ledger_correction set state = 'BOOKED', decided_by = gen_random_uuid(), decided_at = now() where id = ?", id);
        return id;
    }

    @FunctionalInterface
    private interface Work {
        void in(Connection c) throws SQLException;
    }

    private static void refused(String why, Work work) {
        SQLException refusal = assertThrows(SQLException.class, () -> {
            try (Connection c = Sql.open()) {
                c.setAutoCommit(false);
                work.in(c);
                c.commit();
            }
        });
        assertTrue(refusal.getMessage().contains(why), refusal.getMessage());
    }

    private static void run(Connection c, String sql, Object... values) throws SQLException {
        Sql.prepare(c, sql, values).executeUpdate();
    }

    private Response propose(UUID transfer, String reason) {
        return given().auth().oauth2(MAKER).contentType("application/json").header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("transferId", transfer, "reason", reason)).post("/payment/v1/ledger/corrections");
    }

    private static Response decide(String token, String id, String decision) {
        return given().auth().oauth2(token).contentType("application/json").header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("decision", decision)).post("/payment/v1/ledger/corrections/" + id + "/decisions");
    }

    private UUID credit(long amount) {
        Transfer transfer = new Transfer.Draft().add(account, Rupiah.of(amount)).balanceWith(ControlAccount.CONTRIBUTIONS_IN_TRANSIT)
                .as(Ids.next(), Transfer.Kind.CONTRIBUTION, Ids.next());
        assertEquals(new Posting.Posted(), QuarkusTransaction.requiringNew().call(() -> ledger.post(transfer)));
        return transfer.id();
    }

    private Object balance() {
        return Sql.one("select balance from ledger_account where id = ?", account);
    }
}
