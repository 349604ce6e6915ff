package id.sigap.acceptance.bench.payments;

import id.sigap.acceptance.bench.load.Load;
import id.sigap.acceptance.bench.load.Samples;
import id.sigap.acceptance.bench.payments.Session.Where;
import id.sigap.payment.ledger.ControlAccount;
import id.sigap.payment.statement.AccountHistory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** Fills the accounts of a country, ten years of entries for some of them, and asks for balances. */
final class Balances {

    private static final int SESSIONS = 4;
    private static final int AT_ONCE = 100_000;
    private static final int YEARS = 10;
    private static final int MONTHS = 12 * YEARS;
    private static final int DAYS = 3_650;
    private static final int DAYS_OF_A_MONTH = 30;
    private static final int DONE = 200;

    // ids that can be told from a number
    private static final String ACCOUNT = "md5('a' || n)::uuid";
    private static final String PERSON = "md5('p' || n)::uuid";
    private static final String ACCOUNTS = "insert into ledger_account (id, membership_id, person_id, programme) select " + ACCOUNT
            + ", md5('m' || n)::uuid, " + PERSON + ", 'JHT' from generate_series(?, ?) n";

    private final Where where;
    private final Properties found;

    Balances(Where where, Properties found) {
        this.where = where;
        this.found = found;
    }

    void measure(int held, int decades, Duration window) throws SQLException {
        List<Session> sessions = new ArrayList<>();
        for (int i = 0; i < SESSIONS; i++) {
            sessions.add(new Session(where));
        }
        Session first = sessions.getFirst();
        for (int begin = 1; begin <= held; begin += AT_ONCE) {
            int from = begin;
            first.commit(() -> first.database().update(ACCOUNTS, from, Math.min(held, from + AT_ONCE - 1)));
        }
        fillYears(first, decades);
        first.commit(() -> first.database().update("analyze"));
        Samples now = Load.closed(SESSIONS, window, (client, nth) -> now(sessions.get(client), held));
        Samples past = Load.closed(SESSIONS, window, (client, nth) -> past(sessions.get(client), decades));
        found.setProperty("accounts", count(first, "ledger_account"));
        found.setProperty("entries", count(first, "ledger_entry"));
        found.setProperty("now_p99_ms", Double.toString(now.percentile(99, Samples.IN)));
        found.setProperty("past_p99_ms", Double.toString(past.percentile(99, Samples.IN)));
        for (Session session : sessions) {
            session.close();
        }
    }

    /** A transfer for each month with an entry of each of these accounts, as if it had been booked then: two for a month, contribution and development. */
    private static void fillYears(Session session, int decades) {
        for (int month = 0; month < MONTHS; month++) {
            for (int turn = 0; turn < 2; turn++) {
                UUID transfer = UUID.randomUUID();
                String at = "now() - make_interval(days => " + (DAYS - DAYS_OF_A_MONTH * month) + ")";
                session.commit(() -> {
                    session.database().update("insert into ledger_transfer (id, kind, subject, digest, created_at) values (?, 'CONTRIBUTION', ?, '', "
                            + at + ")", transfer, transfer);
                    return session.database().update("insert into ledger_entry (transfer_id, account_id, amount, booked_at) select ?, " + ACCOUNT
                            + ", 5000, " + at + " from generate_series(1, ?) n union all select ?, ?, -5000 * ?::bigint, " + at, transfer, decades, transfer,
                            ControlAccount.CONTRIBUTIONS_IN_TRANSIT.id(), decades);
                });
            }
        }
    }

    private static int now(Session session, int held) {
        UUID person = idOf('p', ThreadLocalRandom.current().nextInt(held) + 1);
        int accounts = session.commit(() -> session.accounts().ofPerson(person)).size();
        return accounts == 1 ? DONE : 0;
    }

    private static int past(Session session, int decades) {
        UUID account = idOf('a', ThreadLocalRandom.current().nextInt(decades) + 1);
        Instant day = Instant.now().minus(Duration.ofDays(ThreadLocalRandom.current().nextInt(DAYS - 2 * DAYS_OF_A_MONTH)));
        boolean positive = session.commit(() -> new AccountHistory(session.database()).balanceBefore(account, day)).isPositive();
        return positive ? DONE : 0;
    }

    private static String count(Session session, String table) {
        return session.commit(() -> session.database().first("select count(*) as rows from " + table, row -> Long.toString(row.number("rows"))).orElseThrow());
    }

    /** As PostgreSQL makes it of the same text. */
    private static UUID idOf(char kind, int number) {
        try {
            byte[] md5 = MessageDigest.getInstance("MD5").digest((kind + Integer.toString(number)).getBytes(StandardCharsets.US_ASCII));
            ByteBuffer bytes = ByteBuffer.wrap(md5);
            return new UUID(bytes.getLong(), bytes.getLong());
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
