package id.sigap.acceptance.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.platform.crypto.ServiceCrypto;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FillTest {

    private static final int MEMBERS = 10_000;
    private static final long SEED = 20_261_124;
    private static final String SCHEMA = """
            select t.tgrelid::regclass || ' ' || t.tgname || ' ' || t.tgenabled::text from pg_trigger t
            union all select c.conrelid::regclass || ' ' || c.conname || ' ' || c.convalidated || ' ' || c.conenforced from pg_constraint c where c.conrelid <> 0
            union all select i.indexrelid::regclass || ' ' || i.indisvalid from pg_index i order by 1""";
    private final Population population = new Population(SEED);
    private final Map<Store, Database> once = new EnumMap<>(Store.class);
    private final Map<Store, List<String>> schemas = new EnumMap<>(Store.class);
    private MigratedDatabases databases;

    @BeforeAll
    void aSetIsWritten() throws Exception {
        databases = new MigratedDatabases();
        for (Store store : Store.values()) {
            Database database = databases.fresh(store, "once");
            once.put(store, database);
            schemas.put(store, MigratedDatabases.lines(database, SCHEMA));
            fill(store, database, MEMBERS);
        }
    }

    @AfterAll
    void gone() throws Exception {
        databases.close();
    }

    private static long fill(Store store, Database database, int members) throws SQLException {
        return new Fill(store, database, new Population(SEED), (done, rows) -> { }).upTo(members);
    }

    private long number(Store store, String query) throws SQLException {
        return MigratedDatabases.number(once.get(store), query);
    }

    @Test
    void everyMemberIsInEveryDatabase() throws Exception {
        assertEquals(MEMBERS, number(Store.AUTH, "select count(*) from account a join contact_owner o on o.account_id = a.id where a.person_id is not null"));
        assertEquals(2 * MEMBERS, number(Store.AUTH, "select count(*) from contact"));
        assertEquals(MEMBERS, number(Store.AUTH, "select count(*) from binding b join account a on a.id = b.account_id and a.person_id = b.person_id"));
        assertEquals(MEMBERS, number(Store.MEMBERSHIP, "select count(*) from person p join binding b on b.person_id = p.id and b.account_id = p.account_id"));
        assertEquals(MEMBERS, number(Store.PAYMENT, "select count(*) from person"));
        for (Store store : Store.values()) {
            assertEquals(MEMBERS, number(store, "select count(*) from person_key"));
        }
        assertEquals(MigratedDatabases.lines(once.get(Store.MEMBERSHIP), "select id || npp || name || scale || risk_class from employer order by id"),
                MigratedDatabases.lines(once.get(Store.PAYMENT), "select employer_id || npp || name || scale || risk_class from employer order by employer_id"));
        assertEquals(MigratedDatabases.lines(once.get(Store.MEMBERSHIP), """
                        select m.id || ' ' || m.person_id || ' ' || status || ' ' || coalesce(monthly_wage::text, '-') || ' ' || joined_on || ' ' || coalesce(last_day::text, '-')
                        from membership m left join employment e on e.membership_id = m.id left join wage w on w.employment_id = e.id order by m.id"""),
                MigratedDatabases.lines(once.get(Store.PAYMENT), """
                        select membership_id || ' ' || person_id || ' ' || status || ' ' || coalesce(monthly_wage::text, '-') || ' ' || joined_on || ' '
                        || coalesce(ended_on::text, '-') from membership order by membership_id"""));
    }

    @Test
    void theBooksBalanceAndTheHomeScreenShowsThem() throws Exception {
        assertEquals(0, number(Store.PAYMENT, "select sum(balance) from ledger_account"));
        assertEquals(0, number(Store.PAYMENT, "select sum(amount) from ledger_entry"));
        assertEquals(0, number(Store.PAYMENT, "select count(*) from ledger_account a where code is null and (balance <= 0 or version <> 1)"));
        String booked = "select id || ' ' || membership_id || ' ' || person_id || ' ' || programme || ' ' || balance || ' ' || held from ledger_account where code is null order by id";
        List<String> ledger = MigratedDatabases.lines(once.get(Store.PAYMENT), booked);
        assertTrue(ledger.size() > MEMBERS / 2, "accounts: " + ledger.size());
        assertEquals(ledger, MigratedDatabases.lines(once.get(Store.MEMBERSHIP), booked.replace(" where code is null", "").replace("ledger_account where", "known_balance where")
                .replace("from ledger_account", "from known_balance").replace("select id", "select ledger_account_id").replace("order by id", "order by ledger_account_id")));
    }

    @Test
    void constraintsTriggersAndIndexesAreWhatTheMigrationsMade() throws Exception {
        for (Store store : Store.values()) {
            assertTrue(schemas.get(store).size() > 20);
            assertEquals(schemas.get(store), MigratedDatabases.lines(once.get(store), SCHEMA));
        }
        // the sum stays zero because the database sees to it, not because nothing was looked at
        try (Connection payment = once.get(Store.PAYMENT).connect()) {
            SQLException refused = assertThrows(SQLException.class, () -> payment.createStatement().execute(
                    "insert into ledger_entry (transfer_id, account_id, amount) select transfer_id, '00000000-0000-7000-8000-000000000003', 1 from ledger_entry limit 1"));
            assertTrue(refused.getMessage().contains("is closed"), refused.getMessage());
        }
    }

    @Test
    void anInterruptedSetGoesOnAndBecomesTheSame() throws Exception {
        Map<Store, List<String>> plain = Map.of(
                Store.AUTH, List.of("select id || ' ' || person_id || ' ' || created_at from account order by id",
                        "select contact::text from (select account_id, kind, contact_index, proved_at from contact) contact order by account_id, kind",
                        "select contact_owner::text from contact_owner order by account_id", "select id || ' ' || verification_id from binding order by id"),
                Store.MEMBERSHIP, List.of("select p::text from (select id, nik_index, sex, account_id, bound_at from person) p order by id", "select employer::text from employer order by id",
                        "select id || ' ' || kpj || segment || coalesce(employer_id::text, '') from membership order by id", "select employment::text from employment order by id",
                        "select wage::text from wage order by id", "select known_balance::text from known_balance order by ledger_account_id", "select known_inbox::text from known_inbox order by account_id"),
                Store.PAYMENT, List.of("select ledger_account::text from ledger_account where code is null order by id", "select sum(balance) from ledger_account where code is not null group by coalesce(stripe_of, id) order by coalesce(stripe_of, id)",
                        "select person::text from person order by person_id", "select employer::text from employer order by employer_id"));
        for (Store store : Store.values()) {
            // given a run that was cut in the middle of a lot and left nothing of it, and one that ended earlier
            Database database = databases.fresh(store, "resumed");
            cut(store, database);
            fill(store, database, 4_321);
            // when it is run again
            assertTrue(fill(store, database, MEMBERS) > 0);
            // then it is as if written at once, and a further run finds nothing to do
            assertEquals(0, fill(store, database, MEMBERS));
            for (String query : plain.get(store)) {
                List<String> expected = MigratedDatabases.lines(once.get(store), query);
                assertTrue(!expected.isEmpty(), query);
                assertEquals(expected, MigratedDatabases.lines(database, query), query);
            }
        }
    }

    /** The database ends the session while rows come in. */
    private static void cut(Store store, Database database) throws SQLException {
        String first = store == Store.AUTH ? "account" : "person";
        try (Connection other = database.connect()) {
            other.createStatement().execute("create function cut() returns trigger language plpgsql as $$ begin perform pg_terminate_backend(pg_backend_pid()); return null; end $$");
            other.createStatement().execute("create trigger cut after insert on " + first + " for each statement execute function cut()");
            assertThrows(SQLException.class, () -> fill(store, database, 4_321));
            other.createStatement().execute("drop function cut cascade");
        }
        assertEquals(0, MigratedDatabases.number(database, "select count(*) from person_key"));
    }

    @Test
    void aSetOfAnotherSeedIsRefusedAsAWhole() throws Exception {
        for (Store store : Store.values()) {
            IllegalStateException refused = assertThrows(IllegalStateException.class,
                    () -> new Fill(store, once.get(store), new Population(SEED + 1), (done, rows) -> { }).upTo(100));
            assertTrue(refused.getMessage().contains("another set"), refused.getMessage());
            assertEquals(MEMBERS, number(store, "select count(*) from person_key"));
        }
    }

    @Test
    void theServicesOpenAndFindWhatWasSealed() throws Exception {
        Member member = population.member(7_777);
        try (ServiceCrypto auth = crypto(Store.AUTH); ServiceCrypto membership = crypto(Store.MEMBERSHIP); ServiceCrypto payment = crypto(Store.PAYMENT)) {
            assertEquals(member.accountId(), UUID.fromString(one(Store.AUTH, "select account_id from contact_owner where contact_index = '\\x"
                    + HexFormat.of().formatHex(auth.index().of("contact", member.email())) + "'")));
            assertEquals(member.email(), auth.personal().open(member.accountId(), "account.email", sealed(Store.AUTH, "sealed from contact where kind = 'EMAIL' and account_id", member.accountId())));
            assertEquals(member.phone(), auth.personal().open(member.accountId(), "account.phone", sealed(Store.AUTH, "sealed from contact where kind = 'PHONE' and account_id", member.accountId())));
            String claimed = auth.personal().open(member.accountId(), "binding.claimed", sealed(Store.AUTH, "claimed from binding where account_id", member.accountId()));
            assertTrue(claimed.contains(member.nik()) && claimed.contains(member.birthDate().toString()));

            assertEquals(member.personId(), UUID.fromString(one(Store.MEMBERSHIP, "select id from person where nik_index = '\\x"
                    + HexFormat.of().formatHex(membership.index().of("person.nik", member.nik())) + "'")));
            Map<String, String> person = Map.of("nik", member.nik(), "legal_name", member.name(), "birth_date", member.birthDate().toString());
            for (Map.Entry<String, String> field : person.entrySet()) {
                assertEquals(field.getValue(), membership.personal().open(member.personId(), "person." + field.getKey().replace('_', '-'),
                        sealed(Store.MEMBERSHIP, field.getKey() + "_sealed from person where id", member.personId())));
            }
            for (Member.Membership each : member.memberships()) {
                assertEquals(member.name(), membership.personal().open(member.personId(), "membership.worker-name",
                        sealed(Store.MEMBERSHIP, "worker_name_sealed from membership where id", each.id())));
                assertEquals(each.kpj(), payment.personal().open(member.personId(), "membership.kpj", sealed(Store.PAYMENT, "kpj_sealed from membership where membership_id", each.id())));
            }
        }
    }

    private ServiceCrypto crypto(Store store) throws SQLException {
        Database database = once.get(store);
        return ServiceCrypto.over(database.url(), database.user(), database.password(), database.secrets());
    }

    private String one(Store store, String query) throws SQLException {
        List<String> lines = MigratedDatabases.lines(once.get(store), query);
        assertEquals(1, lines.size(), query);
        return lines.getFirst();
    }

    private byte[] sealed(Store store, String what, UUID id) throws SQLException {
        return HexFormat.of().parseHex(one(store, "select encode(" + what.replaceFirst(" ", ", 'hex') ") + " = '" + id + "'"));
    }

    @Test
    void aDatabaseElsewhereIsRefused() {
        for (String host : List.of("192.0.2.1", "db.sigap.example", "10.0.0.7:5432")) {
            Database elsewhere = new Database("jdbc:postgresql://" + host + "/auth", "auth", "secret", Path.of("/nowhere"));
            IllegalStateException refused = assertThrows(IllegalStateException.class, elsewhere::connect);
            assertTrue(refused.getMessage().contains("not on this machine"), refused.getMessage());
        }
    }
}
