package id.sigap.probe;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.type.Rupiah;
import id.sigap.platform.Ids;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.DatabaseException;
import id.sigap.platform.sql.Statements;
import id.sigap.testkit.Infra;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
class DatabaseTest {

    @Inject
    Database database;

    @Test
    void whatIsBoundIsReadTheSame() {
        UUID id = Ids.next();
        Instant time = Instant.parse("2026-02-03T04:05:06.789Z");
        database.first("select ? as id, ? as time, ? as day, ? as month, ? as status, ? as amount, ? as bytes", row -> {
            assertEquals(id, row.uuid("id"));
            assertEquals(time, row.instant("time"));
            assertEquals(LocalDate.of(2026, 2, 3), row.date("day"));
            assertEquals(YearMonth.of(2026, 2), row.month("month"));
            assertEquals(ClaimStatus.PAID, row.constant(ClaimStatus.class, "status"));
            assertEquals(Rupiah.of(-7), row.rupiah("amount"));
            assertArrayEquals(new byte[] {0, -1}, row.bytes("bytes"));
            return true;
        }, id, time, LocalDate.of(2026, 2, 3), YearMonth.of(2026, 2), ClaimStatus.PAID, Rupiah.of(-7), new byte[] {0, -1}).orElseThrow();
    }

    @Test
    void statementsTogetherRunInOrderAndEachAnswers() {
        QuarkusTransaction.requiringNew().run(() -> {
            database.update("create temporary table kept (id int) on commit drop");
            Statements together = database.together();
            together.update("insert into kept values (?), (?)", 1, 2);
            Statements.Answer<Integer> both = together.ask("select id from kept where id = any (?) order by id", row -> row.integer("id"), List.of(1L, 2L));
            together.update("delete from kept where id = ?", 1);
            Statements.Answer<Integer> gone = together.ask("delete from kept where id = ? returning id", row -> row.integer("id"), 7);
            Statements.Answer<Integer> left = together.ask("select id from kept", row -> row.integer("id"));
            assertThrows(IllegalStateException.class, both::list);

            together.run();

            assertEquals(List.of(1, 2), both.list());
            assertEquals(Optional.empty(), gone.first());
            assertEquals(List.of(2), left.list());
        });
    }

    @Test
    void ofStatementsTogetherNoneStandsWhereOneFails() {
        database.update("drop table if exists kept_together");
        database.update("create table kept_together (id int primary key)");
        Statements together = database.together();
        together.update("insert into kept_together values (?)", 1);
        together.update("insert into kept_together values (?)", 1);
        assertThrows(DatabaseException.class, together::run);
        assertEquals(0L, database.first("select count(*) as rows from kept_together", row -> row.number("rows")).orElseThrow());
        database.update("drop table kept_together");
        Statements misread = database.together();
        misread.update("select 1");
        assertThrows(DatabaseException.class, misread::run);
        Statements.Answer<Integer> none = misread.ask("select 2 as two", row -> row.integer("two"));
        assertThrows(IllegalStateException.class, none::list);
        database.together().run();
    }

    @Test
    void nothingIsReadAsNothing() {
        database.first("select ?::uuid as id, ?::timestamptz as time, ?::date as day, ?::text as text, ?::bigint as amount", row -> {
            assertNull(row.uuid("id"));
            assertNull(row.instant("time"));
            assertNull(row.month("day"));
            assertNull(row.constant(ClaimStatus.class, "text"));
            assertNull(row.rupiah("amount"));
            return true;
        }, null, null, null, null, null).orElseThrow();
    }

    @Test
    void aCollectionIsAnArrayOfItsKindAndAnEmptyOneOfAny() {
        UUID id = Ids.next();
        assertTrue(isAmong("?::uuid", id, List.of(Ids.next(), id)));
        assertTrue(isAmong("?::bigint", 5L, List.of(Rupiah.of(4), Rupiah.of(5))));
        assertTrue(isAmong("?::text", "PAID", List.of(ClaimStatus.PAID)));
        assertTrue(isAmong("?::text", "a,\"b", List.of("a,\"b")));
        assertFalse(isAmong("?::uuid", id, List.of()));
        assertFalse(isAmong("?::text", "PAID", List.of()));
        assertThrows(IllegalArgumentException.class, () -> isAmong("?::date", LocalDate.EPOCH, List.of(LocalDate.EPOCH)));
    }

    private boolean isAmong(String value, Object wanted, List<?> many) {
        return database.first("select 1 where " + value + " = any (?)", row -> true, wanted, many).isPresent();
    }

    @Test
    void aBatchChangesEachRow() {
        UUID one = Ids.next();
        UUID other = Ids.next();
        database.batch("insert into thing (id, name) values (?, ?)", List.of(new Object[] {one, "one"}, new Object[] {other, "other"}));
        assertEquals(List.of("one", "other"), database.list("select name from thing where id = any (?) order by name", row -> row.text("name"),
                List.of(one, other)));
    }

    @Test
    void whatTheCallersTransactionRollsBackWasNeverWritten() {
        UUID id = Ids.next();
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew().run(() -> {
            database.update("insert into thing (id, name) values (?, 'never')", id);
            throw new IllegalStateException("rolls back");
        }));
        assertTrue(database.list("select 1 from thing where id = ?", row -> true, id).isEmpty());
    }

    @Test
    void aFailureNamesItsState() {
        UUID id = Ids.next();
        assertEquals(1, database.update("insert into thing (id, name) values (?, 'first')", id));
        DatabaseException refused = assertThrows(DatabaseException.class,
                () -> database.update("insert into thing (id, name) values (?, 'second')", id));
        assertEquals("23505", refused.sqlState());
    }
}
