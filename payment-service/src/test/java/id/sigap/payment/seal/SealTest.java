package id.sigap.payment.seal;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.payment.LedgerSealed;
import id.sigap.contracts.type.Rupiah;
import id.sigap.payment.ledger.ControlAccount;
import id.sigap.payment.ledger.Ledger;
import id.sigap.payment.ledger.MemberAccounts;
import id.sigap.payment.ledger.MemberAccounts.Slot;
import id.sigap.payment.ledger.Posting;
import id.sigap.payment.ledger.Transfer;
import id.sigap.payment.seal.Break.Kind;
import id.sigap.payment.seal.VerifyLedger.Place;
import id.sigap.payment.seal.VerifyLedger.Stretch;
import id.sigap.payment.testing.FakeBankResource;
import id.sigap.payment.testing.Sql;
import id.sigap.payment.testing.World;
import id.sigap.platform.Clocks;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(FakeBankResource.class)
class SealTest {

    private static final UUID TRANSIT = ControlAccount.CONTRIBUTIONS_IN_TRANSIT.id();

    @Inject
    Ledger ledger;

    @Inject
    MemberAccounts accounts;

    @Inject
    VerifyLedger verify;

    @Inject
    WalkSeals seals;

    @Inject
    Database db;

    @Test
    void whatSixtyFourThreadsBookWhileSealsAreMadeIsSealedOnceEach() throws Exception {
        List<UUID> members = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            members.add(open());
        }
        List<UUID> booked = Collections.synchronizedList(new ArrayList<>());
        atOnce(64, () -> {
            for (int i = 0; i < 20; i++) {
                Transfer transfer = credit(members.get(ThreadLocalRandom.current().nextInt(members.size())), 1_000);
                assertEquals(new Posting.Posted(), post(transfer));
                booked.add(transfer.id());
            }
            return null;
        });

        assertEquals(64 * 20, booked.size());
        assertEquals((long) 64 * 20, untilSealed(booked));
        assertEquals(0L, Sql.one("select count(*) from ledger_sealed s where not exists (select from ledger_transfer t where t.id = s.transfer_id)"));
        assertEquals(List.of(), breaks());
        assertEquals(Sql.one("select max(number) from ledger_seal"), Sql.one("select count(*) from ledger_seal"));
    }

    @Test
    void aTransferThatCommitsLateIsSealedLate() throws SQLException {
        UUID member = open();
        UUID late = Ids.next();
        try (Connection slow = onAStripeOfItsOwn()) {
            slow.setAutoCommit(false);
            Sql.prepare(slow, "insert into ledger_transfer (id, kind, subject, digest) values (?, 'PAYOUT', ?, '')", late, late).executeUpdate();
            Sql.prepare(slow, "insert into ledger_entry (transfer_id, account_id, amount) values (?, ?, 7), (?, ?, -7)", late, member, late, TRANSIT)
                    .executeUpdate();
            Transfer quick = credit(open(), 5);
            post(quick);
            untilSealed(List.of(quick.id()));
            assertNull(Sql.one("select seal from ledger_sealed where transfer_id = ?", late));
            slow.commit();
        }
        untilSealed(List.of(late));
        assertEquals(List.of(), breaks());
    }

    /** A session's stripe of the control accounts follows from its process: the service's sessions would wait for one that shares theirs. */
    private static Connection onAStripeOfItsOwn() throws SQLException {
        for (int tries = 0; tries < 100; tries++) {
            Connection connection = Sql.open();
            try (ResultSet shared = Sql.prepare(connection, """
                    select 1 from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() and pid % 32 = pg_backend_pid() % 32""")
                    .executeQuery()) {
                if (!shared.next()) {
                    return connection;
                }
            }
            connection.close();
        }
        throw new IllegalStateException("every stripe is some other session's");
    }

    @Test
    void aProofLeadsFromTheTransferToTheSeal() {
        UUID member = open();
        List<Transfer> transfers = List.of(credit(member, 11), credit(member, 12), credit(member, 13));
        QuarkusTransaction.requiringNew().run(() -> transfers.forEach(ledger::post));
        untilSealed(transfers.stream().map(Transfer::id).toList());

        for (Transfer transfer : transfers) {
            JsonPath proof = asOperator().get("/payment/v1/ledger/transfers/" + transfer.id() + "/proof").then().statusCode(200).extract().jsonPath();
            assertEquals(leaf(transfer), proof.getString("leaf"));
            assertEquals(proof.getString("seal.root"),
                    AuditPath.root(leaf(transfer), proof.getInt("position"), proof.getInt("seal.transfers"), proof.getList("path")));
        }
        asOperator().get("/payment/v1/ledger/transfers/" + Ids.next() + "/proof").then().statusCode(404)
                .body("type", equalTo("urn:sigap:problem:transfer-not-found"));
        given().auth().oauth2(TestTokens.member(Ids.next(), Ids.next())).get("/payment/v1/ledger/transfers/" + Ids.next() + "/proof").then().statusCode(403);
    }

    /** The leaf from the rows, as the guide describes it, in other words than the program's. */
    private static String leaf(Transfer transfer) {
        byte[] bytes = (byte[]) Sql.one("""
                select '\\x00'::bytea || uuid_send(id) || uuid_send(subject) || '\\x00000000000000000000000000000000'::bytea
                    || int8send((extract(epoch from created_at - '2000-01-01 00:00:00+00') * 1000000)::bigint) || int8send(xact::text::bigint)
                    || int4send(length(kind)) || convert_to(kind, 'UTF8') || int4send(length(digest)) || digest from ledger_transfer where id = ?""", transfer.id());
        ByteBuffer all = ByteBuffer.allocate(bytes.length + 40 * transfer.entries().size()).put(bytes);
        transfer.entries().forEach(entry -> all.putLong(entry.accountId().getMostSignificantBits()).putLong(entry.accountId().getLeastSignificantBits())
                .putLong(entry.amount().amount())
                .putLong((Long) Sql.one("select (extract(epoch from booked_at - '2000-01-01 00:00:00+00') * 1000000)::bigint from ledger_entry "
                        + "where transfer_id = ? and account_id = ?", transfer.id(), entry.accountId()))
                .putLong((Long) Sql.one("select seq from ledger_entry where transfer_id = ? and account_id = ?", transfer.id(), entry.accountId())));
        return AuditPath.sha256(all.array());
    }

    @Test
    void eachSealIsToldAndServesAsAnAnchor() {
        Transfer transfer = credit(open(), 21);
        post(transfer);
        untilSealed(List.of(transfer.id()));
        long number = (Long) Sql.one("select seal from ledger_sealed where transfer_id = ?", transfer.id());

        Instant sealedAt = db.first("select sealed_at from ledger_seal where number = ?", row -> row.instant("sealed_at"), number).orElseThrow();
        String day = LocalDate.ofInstant(sealedAt, Clocks.JAKARTA).toString();
        LedgerSealed told = TestEvents.await(day, LedgerSealed.class, seal -> seal.number() == number);
        assertEquals(Sql.one("select encode(root, 'hex') from ledger_seal where number = ?", number), told.root());
        assertEquals(Sql.one("select transfers from ledger_seal where number = ?", number), told.transfers());

        asOperator().queryParam("anchor", number + ":" + told.hash()).get("/payment/v1/ledger/verification").then().statusCode(200)
                .body("part", equalTo("SEALS"), "breaks", equalTo(List.of()));
        asOperator().queryParam("anchor", (number + 1_000_000) + ":" + told.hash()).get("/payment/v1/ledger/verification").then().statusCode(200)
                .body("breaks.kind", hasItem("ANCHOR_MISSING"));
        asOperator().queryParam("anchor", number + ":" + "0".repeat(64)).get("/payment/v1/ledger/verification").then().statusCode(200)
                .body("breaks.kind", hasItem("ANCHOR_DIFFERS"));
        asOperator().queryParam("anchor", "the last one").get("/payment/v1/ledger/verification").then().statusCode(400);
        asOperator().queryParam("cursor", "U0VBTFM6eA").get("/payment/v1/ledger/verification").then().statusCode(400);
        given().auth().oauth2(TestTokens.officer(Ids.next())).get("/payment/v1/ledger/verification").then().statusCode(403);
        asOperator().get("/payment/v1/ledger/seals").then().statusCode(200).body("items.size()", equalTo(Math.min(20, (int) (long) newest())));
    }

    private static Long newest() {
        return (Long) Sql.one("select max(number) from ledger_seal");
    }

    @Test
    void theWholeWalkThroughTheApiFindsNothing() {
        String next = "";
        List<String> parts = new ArrayList<>();
        while (next != null) {
            JsonPath stretch = asOperator().queryParam("cursor", next).get("/payment/v1/ledger/verification").then().statusCode(200).extract().jsonPath();
            assertEquals(List.of(), stretch.getList("breaks"));
            parts.add(stretch.getString("part"));
            next = stretch.getString("next");
        }
        assertEquals(List.of("SEALS", "TRANSFERS", "ENTRIES", "HOLDS", "ACCOUNTS", "CONTROL_ACCOUNTS"), parts.stream().distinct().toList());
    }

    @Test
    void anyChangedByteIsFoundAndNamed() {
        UUID member = open();
        Transfer first = credit(member, 1_000);
        Transfer second = credit(member, 2_000);
        post(first);
        untilSealed(List.of(first.id()));
        post(second);
        untilSealed(List.of(second.id()));
        long seal = (Long) Sql.one("select seal from ledger_sealed where transfer_id = ?", first.id());
        Break changed = Break.ofTransfer(Kind.TRANSFER_CHANGED, seal, first.id());

        found(changed, "update ledger_entry set amount = amount + sign(amount) where transfer_id = ?", first.id());
        found(changed, "update ledger_entry set account_id = ? where transfer_id = ? and account_id = ?", open(), first.id(), member);
        found(changed, "update ledger_transfer set created_at = created_at - interval '1 microsecond' where id = ?", first.id());
        found(changed, "update ledger_entry set booked_at = booked_at - interval '1 day' where transfer_id = ?", first.id());
        found(changed, "update ledger_transfer set subject = ? where id = ?", Ids.next(), first.id());
        found(changed, "update ledger_transfer set kind = 'PAYOUT' where id = ?", first.id());
        found(changed, "update ledger_transfer set digest = set_byte(digest, 31, get_byte(digest, 31) # 1) where id = ?", first.id());
        found(changed, "update ledger_entry set seq = (select max(seq) + 1 from ledger_entry) where transfer_id = ? and account_id = ?", first.id(), member);
        found(changed, "delete from ledger_entry where transfer_id = ?", first.id());
        found(Break.ofTransfer(Kind.TRANSFER_MISSING, seal, first.id()), "delete from ledger_transfer where id = ?", first.id());
        found(Break.ofTransfer(Kind.TRANSFER_NOT_SEALED, null, first.id()), "delete from ledger_sealed where transfer_id = ?", first.id());
        found(Break.ofSeal(Kind.LEAVES_CHANGED, seal), "update ledger_sealed set leaf = set_byte(leaf, 0, get_byte(leaf, 0) # 1) where transfer_id = ?", first.id());
        found(Break.ofSeal(Kind.SEAL_CHANGED, seal), "update ledger_seal set sealed_at = sealed_at + interval '1 second' where number = ?", seal);
        found(Break.ofSeal(Kind.CHAIN_BROKEN, seal), "update ledger_seal set previous = sha256(previous) where number = ?", seal);
        found(Break.ofSeal(Kind.SEAL_MISSING, seal), "delete from ledger_seal where number = ?", seal);
        found(Break.ofSeal(Kind.SEAL_MISSING, newest()), "delete from ledger_seal where number = (select max(number) from ledger_seal)");
        found(Break.ofSeal(Kind.SEAL_CHANGED, seal), """
                update ledger_seal a set transfers = b.transfers, first_transfer = b.first_transfer, last_transfer = b.last_transfer, root = b.root,
                    sealed_at = b.sealed_at from ledger_seal b where a.number in (?, ?) and b.number in (?, ?) and a.number <> b.number""",
                seal, seal + 1, seal, seal + 1);
        found(Break.ofAccount(Kind.BALANCE_DIFFERS, member), "update ledger_account set balance = balance + 1 where id = ?", member);
        found(Break.ofAccount(Kind.HELD_DIFFERS, member), "update ledger_account set held = held + 1 where id = ?", member);
        found(Break.ofAccount(Kind.BALANCE_DIFFERS, TRANSIT), "update ledger_account set balance = balance - 1 where stripe_of = ? and stripe = 0", TRANSIT);
        found(new Break(Kind.SUM_NOT_ZERO, null, null, null), "update ledger_account set balance = balance - 1 where stripe_of = ? and stripe = 0", TRANSIT);
        assertEquals(List.of(), breaks());
    }

    @Test
    void aTransferThatWasSlippedInIsFound() {
        UUID member = open();
        UUID slipped = Ids.next();
        List<Break> breaks = tampered(() -> {
            db.update("insert into ledger_transfer (id, kind, subject, digest, xact) values (?, 'CONTRIBUTION', ?, '', pg_current_xact_id())", slipped, slipped);
            db.update("insert into ledger_entry (transfer_id, account_id, amount) values (?, ?, 9), (?, ?, -9)", slipped, member, slipped, TRANSIT);
            db.update("update ledger_account set balance = balance + 9 where id = ?", member);
            db.update("update ledger_account set balance = balance - 9 where id = ?", TRANSIT);
        });
        assertEquals(List.of(Break.ofTransfer(Kind.TRANSFER_NOT_SEALED, null, slipped)), breaks);
    }

    @Test
    void theEndOfTheChainCutOffIsFoundByAnAnchor() {
        Transfer transfer = credit(open(), 31);
        post(transfer);
        untilSealed(List.of(transfer.id()));
        QuarkusTransaction.begin();
        try {
            disarm();
            long last = db.first("select max(number) as last from ledger_seal", row -> row.number("last")).orElseThrow();
            String hash = db.first("select encode(hash, 'hex') as hash from ledger_seal where number = ?", row -> row.text("hash"), last).orElseThrow();
            db.update("create temp table cut on commit drop as select transfer_id from ledger_sealed where seal = ?", last);
            db.update("delete from ledger_sealed where seal = ?", last);
            db.update("delete from ledger_seal where number = ?", last);
            // as if nothing had been booked: whoever does this can also set the balances
            db.update("update ledger_account a set balance = balance - e.amount from (select account_id, sum(amount)::bigint as amount from ledger_entry "
                    + "where transfer_id in (select transfer_id from cut) group by account_id) e where e.account_id = a.id");
            db.update("delete from ledger_entry where transfer_id in (select transfer_id from cut)");
            db.update("delete from ledger_transfer where id in (select transfer_id from cut)");

            assertEquals(List.of(), breaks());
            assertEquals(Break.ofSeal(Kind.ANCHOR_MISSING, last), seals.held(new Anchor(last, hash)).orElseThrow());
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void theDatabaseLetsNoSealBeChanged() {
        Transfer transfer = credit(open(), 41);
        post(transfer);
        untilSealed(List.of(transfer.id()));
        for (String change : List.of("update ledger_seal set transfers = 1", "delete from ledger_seal", "truncate ledger_seal cascade",
                "update ledger_sealed set position = 0", "delete from ledger_sealed", "truncate ledger_sealed", "truncate ledger_unsealed")) {
            IllegalStateException refused = assertThrows(IllegalStateException.class, () -> Sql.run(change), change);
            assertTrue(refused.getMessage().contains("append-only"), refused.getMessage());
        }
        IllegalStateException refused = assertThrows(IllegalStateException.class, () -> Sql.run("""
                with made as (insert into ledger_transfer (id, kind, subject, digest) values (?, 'PAYOUT', gen_random_uuid(), '') returning 1)
                select 1 from made; delete from ledger_unsealed""", Ids.next()));
        assertTrue(refused.getMessage().contains("is not sealed"), refused.getMessage());
    }

    private void found(Break expected, String sql, Object... values) {
        List<Break> breaks = tampered(() -> assertTrue(db.update(sql, values) > 0, sql));
        assertTrue(breaks.contains(expected), sql + " gives " + breaks);
    }

    /** What is found after somebody who owns the tables has changed something; it is undone afterwards. */
    private List<Break> tampered(Runnable change) {
        QuarkusTransaction.begin();
        try {
            disarm();
            change.run();
            return breaks();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private void disarm() {
        db.call("select pg_advisory_xact_lock(hashtextextended('payment.ledger-seal', 0))");
        for (String table : List.of("ledger_account", "ledger_transfer", "ledger_entry", "ledger_seal", "ledger_sealed", "ledger_hold")) {
            db.update("alter table " + table + " disable trigger user");
        }
        db.update("alter table ledger_sealed drop constraint ledger_sealed_seal_fkey, drop constraint ledger_sealed_transfer_id_fkey");
        db.update("alter table ledger_entry alter seq set generated by default");
        db.update("alter table ledger_account drop constraint hold_within_balance");
    }

    private List<Break> breaks() {
        List<Break> breaks = new ArrayList<>();
        for (Place place = Place.start(); place != null;) {
            Stretch stretch = verify.from(place);
            breaks.addAll(stretch.breaks());
            place = stretch.next().orElse(null);
        }
        return breaks;
    }

    private static long untilSealed(List<UUID> transfers) {
        String ids = "{" + String.join(",", transfers.stream().map(UUID::toString).toList()) + "}";
        World.until("they are sealed", () -> Sql.one("select count(*) from ledger_sealed where transfer_id = any (?::uuid[])", ids).equals((long) transfers.size()));
        return (Long) Sql.one("select count(*) from ledger_sealed where transfer_id = any (?::uuid[])", ids);
    }

    private UUID open() {
        Slot slot = new Slot(Ids.next(), Programme.JHT);
        return QuarkusTransaction.requiringNew().call(() -> accounts.open(Map.of(slot, Ids.next()))).get(slot);
    }

    private Posting post(Transfer transfer) {
        return QuarkusTransaction.requiringNew().call(() -> ledger.post(transfer));
    }

    private static Transfer credit(UUID account, long amount) {
        return new Transfer.Draft().add(account, Rupiah.of(amount)).balanceWith(ControlAccount.CONTRIBUTIONS_IN_TRANSIT)
                .as(Ids.next(), Transfer.Kind.CONTRIBUTION, Ids.next());
    }

    private static io.restassured.specification.RequestSpecification asOperator() {
        return given().auth().oauth2(TestTokens.operator(Ids.next()));
    }

    private static void atOnce(int threads, Callable<Void> work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (Future<Void> result : pool.invokeAll(Collections.nCopies(threads, work))) {
                result.get();
            }
        }
    }
}
