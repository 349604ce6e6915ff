package id.sigap.payment.reconciliation;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.payment.bank.AccountIndex;
import id.sigap.payment.ledger.ControlAccount;
import id.sigap.payment.reconciliation.Books.Booked;
import id.sigap.payment.reconciliation.StatementLine.Direction;
import id.sigap.payment.reconciliation.StatementLine.Nature;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.payment.testing.Sql;
import id.sigap.platform.Ids;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class ReconciliationTest {

    private static final String OPERATOR = TestTokens.operator(UUID.randomUUID());
    private static final String SUPERVISOR = TestTokens.supervisor(UUID.randomUUID());
    private static final AtomicInteger DAYS = new AtomicInteger();

    /** Another for each test: what another has booked is not on its statements. */
    private final LocalDate day = LocalDate.of(2025, 3, 4).plusDays(10L * DAYS.getAndIncrement());

    @Inject
    Reconcile reconcile;

    @Inject
    AccountIndex accounts;

    @Inject
    PersonalData personal;

    private Books books;

    @BeforeEach
    void forget() {
        Books.forgetStatements();
        books = new Books(accounts, day);
    }

    /** 10,000 lines with something wrong at one in twenty; another seed each time, which is printed. */
    @Test
    void eachInjectedDifferenceIsFoundAndNoOther() {
        long seed = System.nanoTime();
        System.out.println("[reconciliation] seed " + seed);
        CamtFile file = new CamtFile("S1", day, 1_000_000);
        Injected injected = new Injected(books, file, 10_000, 20, new Random(seed));
        books.book(injected.booked());
        send(file.bytes()).then().statusCode(201).body("lines", equalTo(file.lines()), "follows", equalTo(true));
        sendEmptyDayAfter(file);

        reconcile.run();
        assertEquals(injected.wanted(), Injected.found(), "seed " + seed);

        assertEquals(new Reconcile.Run(0, new id.sigap.payment.cases.MoneyCases.Changed(0, 0, 0)), reconcile.run().orElseThrow());
        assertEquals(injected.wanted(), Injected.found(), "seed " + seed);
        assertEquals(0L, Sql.one("select sum(balance)::bigint from ledger_account"));
        assertEquals((long) injected.wanted().size(), Sql.one("select count(*) from money_case"));
    }

    @Test
    void whatIsNotOnAStatementIsADifferenceOnlyAfterADayOfGrace() {
        Booked payout = book(true, 500);
        CamtFile first = new CamtFile("S1", day, 0);
        send(first.bytes()).then().statusCode(201);
        reconcile.run();
        assertEquals(Map.of(), Injected.found());

        CamtFile second = new CamtFile("S2", day.plusDays(1), 0);
        send(second.bytes()).then().statusCode(201);
        reconcile.run();
        assertEquals(Map.of("MISSING_AT_BANK " + payout.reference(), 1), Injected.found());

        send(line(new CamtFile("S3", day.plusDays(2), 0), payout, 500).bytes()).then().statusCode(201);
        reconcile.run();
        assertEquals(Map.of(), Injected.found());
        assertEquals("EXPLAINED", Sql.one("select outcome from money_case where transfer_id = ? and closed_by is null", payout.id()));
    }

    @Test
    void anUnexplainedCreditWaitsInSuspenseUntilTheLedgerHasIt() {
        Booked contribution = books.draft(1, false, 700);
        long suspense = balance(ControlAccount.SUSPENSE);
        long bank = balance(ControlAccount.BANK);
        long transit = balance(ControlAccount.CONTRIBUTIONS_IN_TRANSIT);
        send(line(new CamtFile("S1", day, 0), contribution, 700).bytes()).then().statusCode(201);
        reconcile.run();
        assertEquals(Map.of("MISSING_IN_LEDGER " + contribution.reference(), 1), Injected.found());
        assertEquals(List.of(suspense + 700, bank - 700), List.of(balance(ControlAccount.SUSPENSE), balance(ControlAccount.BANK)));
        given().auth().oauth2(OPERATOR).get("/payment/v1/statements/suspense").then().statusCode(200)
                .body("lines", equalTo(1), "total", equalTo(700), "days0To7", equalTo(0), "daysOver90", equalTo(700));

        books.book(List.of(contribution));
        // booked as of a day long gone: what other tests booked today would be taken to be newer
        Sql.run("truncate bank_movement");
        reconcile.run();
        assertEquals(Map.of(), Injected.found());
        assertEquals(List.of(suspense, bank - 700, transit),
                List.of(balance(ControlAccount.SUSPENSE), balance(ControlAccount.BANK), balance(ControlAccount.CONTRIBUTIONS_IN_TRANSIT)));
        given().auth().oauth2(OPERATOR).get("/payment/v1/statements/suspense").then().body("lines", equalTo(0), "total", equalTo(0));
    }

    @Test
    void aReturnedPayoutIsExplainedByTheReversalOfTwoPeople() {
        Booked payout = book(true, 900);
        seal(payout);
        CamtFile file = line(new CamtFile("S1", day, 10_000), payout, 900).line(Direction.CREDIT, Nature.RETURN, 900, payout.reference(), "R1", null);
        send(file.bytes()).then().statusCode(201);
        sendEmptyDayAfter(file);
        reconcile.run();
        assertEquals(Map.of("RETURNED " + payout.reference(), 1), Injected.found());
        UUID found = (UUID) Sql.one("select id from money_case where transfer_id = ?", payout.id());

        close(SUPERVISOR, found, Map.of("outcome", "CORRECTED", "note", "Dikembalikan bank", "correctionId", Ids.next())).then().statusCode(422)
                .body("type", equalTo("urn:sigap:problem:money-case-not-corrected"));
        UUID correction = reverse(payout.id(), "PAYOUT_RETURNED");
        reconcile.run();
        assertEquals(Map.of(), Injected.found());
        assertEquals(correction, Sql.one("select transfer_id from bank_line where nature = 'RETURN'"));
    }

    @Test
    void theBanksOwnCorrectionsAndReversalsThatItNeverSawExplainThemselves() {
        Booked payout = book(true, 900);
        Booked undone = books.draft(2, false, 300);
        books.book(List.of(undone));
        CamtFile file = line(line(new CamtFile("S1", day, 10_000), payout, 900), payout, 900);
        send(file.bytes()).then().statusCode(201);
        reconcile.run();
        assertEquals(Map.of("DUPLICATE " + payout.reference(), 1), Injected.found());

        reverse(undone.id(), "NOT_PAID");
        CamtFile next = new CamtFile("S2", day.plusDays(1), file.closing()).line(Direction.CREDIT, Nature.RETURN, 900, payout.reference(), "B9", null);
        send(next.bytes()).then().statusCode(201);
        reconcile.run();
        assertEquals(Map.of(), Injected.found());
        assertEquals("UNDONE", Sql.one("select state from bank_movement where transfer_id = ?", undone.id()));
    }

    @Test
    void aGapBetweenStatementsIsTold() {
        Booked payout = book(true, 500);
        send(new CamtFile("S1", day, 1_000).bytes()).then().statusCode(201);
        send(new CamtFile("S3", day.plusDays(2), 500).bytes()).then().statusCode(201).body("follows", equalTo(false));
        reconcile.run();
        assertEquals(Map.of("STATEMENT_GAP null", 1), Injected.found(), "nothing is asked of days whose statement is missing");

        send(line(new CamtFile("S2", day.plusDays(1), 1_000), payout, 500).bytes()).then().statusCode(201).body("follows", equalTo(true));
        reconcile.run();
        assertEquals(Map.of(), Injected.found());
        given().auth().oauth2(OPERATOR).get("/payment/v1/statements").then().statusCode(200).body("items.number", contains("S2", "S3", "S1"),
                "items.follows", contains(true, true, true));
    }

    @Test
    void theSameStatementOnceMoreChangesNothingAndAnotherContentIsRefused() throws IOException {
        Booked payout = book(true, 500);
        byte[] file = line(new CamtFile("S1", day, 1_000), payout, 500).bytes();
        String id = send(gzip(file)).then().statusCode(201).extract().path("id");
        send(file).then().statusCode(200).body("id", equalTo(id));
        refused(line(new CamtFile("S1", day, 1_000), payout, 501).bytes(), 409, "statement-changed");
        assertEquals(1L, Sql.one("select count(*) from bank_line"));
    }

    @Test
    void whatIsNoStatementOfOursIsRefusedAndNothingOfItKept() {
        Booked payout = books.draft(1, true, 500);
        refused(line(new CamtFile("S1", day, 1_000).account("0020000000999"), payout, 500).bytes(), 422, "statement-of-other-account");
        refused(new CamtFile("S1", day, 1_000).currency("USD").bytes(), 422, "statement-of-other-account");
        refused(line(new CamtFile("S1", day, 1_000).closingOff(1), payout, 500).bytes(), 422, "statement-not-balanced");
        refused("%PDF-1.7 not a statement".getBytes(), 422, "statement-unreadable");
        refused(new byte[] {0x1f, (byte) 0x8b, 7, 7, 7}, 422, "statement-unreadable");
        refused(new byte[0], 422, "statement-unreadable");
        String good = line(new CamtFile("S1", day, 1_000), payout, 500).text();
        refused(good.substring(0, good.length() - 30).getBytes(), 422, "statement-unreadable");
        given().auth().oauth2(TestTokens.officer(UUID.randomUUID())).contentType("application/xml").body(good).post("/payment/v1/statements").then().statusCode(403);
        given().auth().oauth2(OPERATOR).contentType("application/json").header("Idempotency-Key", "a".repeat(20)).body(" ".repeat(2_000_000) + "{}")
                .post("/payment/v1/ledger/corrections").then().statusCode(413);
        assertEquals(0L, Sql.one("select count(*) from bank_line"));
    }

    @Test
    void aCaseHasAnOwnerAndAClockAndIsClosedOnceWithAReason() {
        Booked payout = book(true, 500);
        send(line(new CamtFile("S1", day, 1_000), payout, 501).bytes()).then().statusCode(201);
        reconcile.run();
        String id = given().auth().oauth2(OPERATOR).queryParam("kind", "WRONG_AMOUNT").queryParam("owner", "OPERATOR").get("/payment/v1/money-cases").then().statusCode(200)
                .body("items.size()", equalTo(1), "items[0].expected", equalTo(500), "items[0].found", equalTo(501), "items[0].subject", equalTo(payout.id().toString()),
                        "items[0].direction", equalTo("DEBIT"), "next", nullValue()).extract().path("items[0].id");
        given().auth().oauth2(OPERATOR).queryParam("overdue", true).get("/payment/v1/money-cases").then().body("items.size()", equalTo(0));

        Sql.run("update money_case set due_at = now() - interval '1 minute' where id = ?::uuid", id);
        reconcile.run();
        given().auth().oauth2(OPERATOR).queryParam("owner", "SUPERVISOR").queryParam("overdue", true).get("/payment/v1/money-cases").then()
                .body("items[0].id", equalTo(id), "items[0].ownerRole", equalTo("SUPERVISOR"));

        UUID uuid = UUID.fromString(id);
        close(SUPERVISOR, uuid, Map.of("outcome", "ACCEPTED", "note", "  ")).then().statusCode(400);
        close(SUPERVISOR, uuid, Map.of("outcome", "EXPLAINED", "note", "x")).then().statusCode(400);
        close(SUPERVISOR, uuid, Map.of("outcome", "SETTLED_WITH_BANK", "note", "Bank mengganti Rp1")).then().statusCode(200).body("outcome", equalTo("SETTLED_WITH_BANK"));
        close(SUPERVISOR, uuid, Map.of("outcome", "ACCEPTED", "note", "lagi")).then().statusCode(409).body("type", equalTo("urn:sigap:problem:money-case-closed"));
        close(SUPERVISOR, Ids.next(), Map.of("outcome", "ACCEPTED", "note", "x")).then().statusCode(404).body("type", equalTo("urn:sigap:problem:money-case-not-found"));
        given().auth().oauth2(OPERATOR).queryParam("kind", "NONE").get("/payment/v1/money-cases").then().statusCode(400);
        given().auth().oauth2(TestTokens.officer(UUID.randomUUID())).get("/payment/v1/money-cases/" + id).then().statusCode(403);

        reconcile.run();
        assertEquals(Map.of(), Injected.found(), "what somebody has closed stays closed");
        given().auth().oauth2(OPERATOR).queryParam("open", false).get("/payment/v1/money-cases").then().body("items.id", contains(id));
    }

    @Test
    void theTotalsOfADayShowTheDifference() {
        Booked payout = book(true, 500);
        Booked contribution = books.draft(2, false, 300);
        books.book(List.of(contribution));
        send(line(line(new CamtFile("S1", day, 1_000), payout, 501), contribution, 300).bytes()).then().statusCode(201);
        reconcile.run();
        Response totals = given().auth().oauth2(OPERATOR).queryParam("from", day.toString()).queryParam("to", day.toString()).get("/payment/v1/statements/totals");
        totals.then().statusCode(200).body("account", contains("CONTRIBUTIONS_IN_TRANSIT", "PAYOUTS_IN_TRANSIT"), "bank.count", contains(1, 1), "bank.amount", contains(300, 501));
        totals.then().body("ledger.amount", contains(300, 500), "books.amount", contains(300, 500), "difference", contains(0, 1));
        given().auth().oauth2(OPERATOR).queryParam("from", "2025-01-01").queryParam("to", "2025-12-31").get("/payment/v1/statements/totals").then().statusCode(400);
    }

    private Booked book(boolean payout, long amount) {
        Booked one = books.draft(1, payout, amount);
        books.book(List.of(one));
        return one;
    }

    private static CamtFile line(CamtFile file, Booked one, long amount) {
        return file.line(one.payout() ? Direction.DEBIT : Direction.CREDIT, Nature.PLAIN, amount, one.reference(), "B-" + one.reference() + amount, one.account());
    }

    /** The day after, with nothing on it: what is missing is late then. */
    private void sendEmptyDayAfter(CamtFile file) {
        send(new CamtFile("S-after", day.plusDays(1), file.closing()).bytes()).then().statusCode(201);
    }

    static Response send(byte[] file) {
        return given().auth().oauth2(OPERATOR).contentType("application/xml").body(file).post("/payment/v1/statements");
    }

    private static void refused(byte[] file, int status, String problem) {
        send(file).then().statusCode(status).body("type", equalTo("urn:sigap:problem:" + problem));
    }

    static byte[] gzip(byte[] file) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(file);
        }
        return packed.toByteArray();
    }

    private static Response close(String token, UUID id, Map<String, Object> closing) {
        return given().auth().oauth2(token).contentType("application/json").header("Idempotency-Key", UUID.randomUUID().toString()).body(closing)
                .post("/payment/v1/money-cases/" + id + "/closings");
    }

    /** The claim asks for another account: whose it is has to be known. */
    private void seal(Booked payout) {
        UUID person = (UUID) Sql.one("select person_id from payout where id = ?", payout.id());
        List<byte[]> sealed = QuarkusTransaction.requiringNew()
                .call(() -> List.of(personal.seal(person, "payout.account", payout.account()), personal.seal(person, "payout.name", "Siti Nurhaliza")));
        Sql.run("update payout set account_sealed = ?, name_sealed = ? where id = ?", sealed.getFirst(), sealed.getLast(), payout.id());
    }

    /** Proposed by one, booked by another. */
    private static UUID reverse(UUID transfer, String reason) {
        String id = given().auth().oauth2(OPERATOR).contentType("application/json").header("Idempotency-Key", UUID.randomUUID().toString())
                .body(Map.of("transferId", transfer, "reason", reason)).post("/payment/v1/ledger/corrections").then().statusCode(201).extract().path("id");
        given().auth().oauth2(SUPERVISOR).contentType("application/json").header("Idempotency-Key", UUID.randomUUID().toString()).body(Map.of("decision", "BOOK"))
                .post("/payment/v1/ledger/corrections/" + id + "/decisions").then().statusCode(200);
        return UUID.fromString(id);
    }

    private static long balance(ControlAccount account) {
        return (Long) Sql.one("select sum(balance)::bigint from ledger_account where ? in (id, stripe_of)", account.id());
    }
}
