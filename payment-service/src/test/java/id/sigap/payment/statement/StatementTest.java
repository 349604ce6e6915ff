package id.sigap.payment.statement;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.Programme;
import id.sigap.payment.ledger.ControlAccount;
import id.sigap.payment.ledger.MemberAccounts;
import id.sigap.payment.ledger.MemberAccounts.Slot;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.payment.testing.Sql;
import id.sigap.platform.Clocks;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class StatementTest {

    private static final LocalDate TODAY = LocalDate.now(Clocks.JAKARTA);

    @Inject
    MemberAccounts accounts;

    @Inject
    AccountHistory history;

    private UUID person;
    private UUID account;

    private record Booked(UUID transfer, Instant at, long amount) {
    }

    @BeforeEach
    void openAnAccount() {
        person = Ids.next();
        Slot slot = new Slot(Ids.next(), Programme.JHT);
        account = QuarkusTransaction.requiringNew().call(() -> accounts.open(Map.of(slot, person))).get(slot);
    }

    @Test
    void balancesAndStatementsOfRandomHistoriesAreWhatPlainAdditionGives() throws SQLException {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        List<Booked> booked = new ArrayList<>();
        long balance = 0;
        for (int i = 0; i < 120; i++) {
            LocalDate day = TODAY.minusDays(1 + random.nextInt(900));
            // half of them within a second of midnight in Jakarta, on either side
            Instant midnight = day.atStartOfDay(Clocks.JAKARTA).toInstant();
            Instant at = random.nextBoolean() ? midnight.plusMillis(random.nextInt(-1_000, 1_000)) : midnight.plusSeconds(random.nextInt(86_400));
            long amount = balance > 1_000 && random.nextInt(3) == 0 ? -random.nextLong(1, balance) : random.nextLong(1, 1_000_000);
            balance += amount;
            booked.add(new Booked(book(at, amount), at, amount));
        }
        booked.sort(Comparator.comparing(Booked::at));
        for (int round = 0; round < 40; round++) {
            LocalDate on = TODAY.minusDays(random.nextInt(910));
            assertEquals(sumBefore(booked, end(on)), officer("/balance?on=" + on).then().statusCode(200).extract().jsonPath().getLong("balance"),
                    "on " + on + ", seed " + seed);
        }
        for (int round = 0; round < 10; round++) {
            LocalDate from = TODAY.minusDays(random.nextInt(910));
            LocalDate to = from.plusDays(random.nextInt((int) (TODAY.toEpochDay() - from.toEpochDay()) + 1));
            statementIsRight(booked, from, to, 1 + random.nextInt(40), "from " + from + " to " + to + ", seed " + seed);
        }
    }

    private void statementIsRight(List<Booked> booked, LocalDate from, LocalDate to, int limit, String when) {
        Instant begin = from.atStartOfDay(Clocks.JAKARTA).toInstant();
        List<Booked> expected = booked.stream().filter(b -> !b.at().isBefore(begin) && b.at().isBefore(end(to))).toList();
        long running = sumBefore(booked, begin);
        long opening = running;
        List<Booked> got = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = officer("/statement?from=" + from + "&to=" + to + "&limit=" + limit + "&cursor=" + cursor).then().statusCode(200).extract().jsonPath();
            assertEquals(opening, page.getLong("opening"), when);
            assertEquals(sumBefore(booked, end(to)), page.getLong("closing"), when);
            int size = page.getList("items").size();
            assertTrue(size <= limit);
            for (int i = 0; i < size; i++) {
                String item = "items[" + i + "].";
                running += page.getLong(item + "amount");
                assertEquals(running, page.getLong(item + "balance"), when);
                got.add(new Booked(UUID.fromString(page.getString(item + "transferId")), Instant.parse(page.getString(item + "bookedAt")), page.getLong(item + "amount")));
            }
            cursor = page.getString("next");
        }
        assertEquals(expected, got, when);
    }

    @Test
    void tenYearsOfEntriesAreAddedUpInAFewMilliseconds() throws SQLException {
        for (int month = 0; month < 240; month++) {
            book(TODAY.minusDays(15L * month + 1).atStartOfDay(Clocks.JAKARTA).toInstant(), 171_000);
        }
        Sql.run("vacuum analyze ledger_entry");
        long[] nanos = new long[1_000];
        for (int i = 0; i < nanos.length; i++) {
            long begun = System.nanoTime();
            assertEquals(240 * 171_000L, history.balanceBefore(account, end(TODAY)).amount());
            nanos[i] = System.nanoTime() - begun;
        }
        java.util.Arrays.sort(nanos);
        System.out.printf("[ledger] balance of ten years: p50 %.2f ms, p99 %.2f ms%n", nanos[500] / 1e6, nanos[990] / 1e6);
        assertTrue(nanos[500] < 50_000_000, "the median is " + nanos[500] + " ns");
    }

    @Test
    void membersSeeTheirOwnAccountsOnly() throws SQLException {
        book(TODAY.minusDays(3).atStartOfDay(Clocks.JAKARTA).toInstant(), 500);
        given().auth().oauth2(TestTokens.member(Ids.next(), person)).get("/payment/v1/accounts/" + account + "/balance").then().statusCode(200)
                .body("balance", equalTo(500), "on", equalTo(TODAY.toString()), "programme", equalTo("JHT"));
        given().auth().oauth2(TestTokens.member(Ids.next(), person)).get("/payment/v1/balances").then().statusCode(200)
                .body("items[0].accountId", equalTo(account.toString()));
        for (String token : List.of(TestTokens.member(Ids.next(), Ids.next()), TestTokens.unbound(Ids.next()))) {
            for (String what : List.of("/balance", "/statement?from=2026-01-01&to=2026-01-02")) {
                given().auth().oauth2(token).get("/payment/v1/accounts/" + account + what).then().statusCode(404)
                        .body("type", equalTo("urn:sigap:problem:ledger-account-not-found"));
            }
            given().auth().oauth2(token).get("/payment/v1/accounts?personId=" + person).then().statusCode(403);
        }
        given().auth().oauth2(TestTokens.officer(Ids.next())).get("/payment/v1/accounts?personId=" + person).then().statusCode(200)
                .body("id", equalTo(List.of(account.toString())), "[0].balance", equalTo(500));
        given().auth().oauth2(TestTokens.officer(Ids.next())).get("/payment/v1/accounts/" + ControlAccount.TAX_PAYABLE.id() + "/balance").then().statusCode(404);
    }

    @Test
    void daysThatAreNoneOrInTheFutureAreRefused() {
        officer("/balance?on=" + TODAY.plusDays(1)).then().statusCode(400);
        officer("/balance?on=yesterday").then().statusCode(400);
        officer("/statement?from=2026-01-02&to=2026-01-01").then().statusCode(400);
        officer("/statement?from=2026-01-01").then().statusCode(400);
        officer("/statement?from=2026-01-01&to=2026-01-02&cursor=x").then().statusCode(400);
    }

    private Response officer(String path) {
        return given().auth().oauth2(TestTokens.officer(Ids.next())).get("/payment/v1/accounts/" + account + path);
    }

    private static Instant end(LocalDate day) {
        return day.plusDays(1).atStartOfDay(Clocks.JAKARTA).toInstant();
    }

    private static long sumBefore(List<Booked> booked, Instant time) {
        return booked.stream().filter(b -> b.at().isBefore(time)).mapToLong(Booked::amount).sum();
    }

    private UUID book(Instant at, long amount) throws SQLException {
        UUID id = Ids.next();
        try (Connection c = Sql.open()) {
            c.setAutoCommit(false);
            Object time = at.atOffset(ZoneOffset.UTC);
            Sql.prepare(c, "insert into ledger_transfer (id, kind, subject, digest, created_at) values (?, 'CONTRIBUTION', ?, '', ?)", id, id, time).executeUpdate();
            Sql.prepare(c, "insert into ledger_entry (transfer_id, account_id, amount, booked_at) values (?, ?, ?, ?), (?, ?, ?, ?)", id, account, amount, time,
                    id, ControlAccount.CONTRIBUTIONS_IN_TRANSIT.id(), -amount, time).executeUpdate();
            c.commit();
        }
        return id;
    }
}
