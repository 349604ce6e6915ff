package id.sigap.acceptance.bench.claims;

import id.sigap.acceptance.bench.people.FacesKnown;
import id.sigap.acceptance.bench.people.Model;
import id.sigap.acceptance.bench.people.Tokens;
import id.sigap.acceptance.bench.people.Voice;
import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.data.Database;
import id.sigap.local.Part;
import id.sigap.local.Suite;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Members who may claim, in bulk: one registers by herself and is bound by her selfie; of the others the services are told by events as one tells the other,
 * ledger and enrolled faces are written, and the bank opens their accounts.
 */
final class Newcomers {

    private static final String BANK = "008";
    private static final int RUNS = 20_000;
    private static final int NUMBERS_OF_A_RUN = 20_000;
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration BETWEEN = Duration.ofMillis(250);

    private final Suite suite;
    private final Tokens tokens;

    Newcomers(Suite suite, Tokens tokens) {
        this.suite = suite;
        this.tokens = tokens;
    }

    List<Claimant> make(int count) throws SQLException, InterruptedException {
        UUID model = Model.of(suite);
        List<Claimant> all = fresh(count);
        new FacesKnown(database(Part.BIOMETRIC)).enrol(model, all);
        new MoneySaved(database(Part.PAYMENT)).book(all);
        Api bank = Api.at(suite.url(Part.SANDBOX));
        all.parallelStream().forEach(claimant -> bank.post("/bank/admin/accounts",
                Map.of("bankCode", BANK, "accountNo", claimant.accountNumber(), "name", Claimant.LEGAL_NAME)).expect(200));
        tell(all);
        awaitKnown(all);
        return all;
    }

    /** Nobody of an earlier run on the same suite, and nobody above the limit of the straight way. */
    private static List<Claimant> fresh(int count) {
        int first = (int) (Instant.now().getEpochSecond() / 60 % RUNS) * NUMBERS_OF_A_RUN;
        return IntStream.range(first, first + NUMBERS_OF_A_RUN).mapToObj(Claimant::new).filter(claimant -> claimant.fate() != Fate.ABOVE_LIMIT).limit(count).toList();
    }

    private void tell(List<Claimant> all) throws InterruptedException {
        try (Voice voice = new Voice(suite.kafkaAdmin())) {
            voice.say(tokens.announcement());
            for (Claimant claimant : all) {
                voice.say(Stories.person(claimant));
                voice.say(Stories.membership(claimant));
                voice.say(Stories.balance(claimant));
                voice.say(Stories.account(claimant));
            }
            voice.flush();
        }
        Thread.sleep(Tokens.KEY_SPREADS);
    }

    private void awaitKnown(List<Claimant> all) throws SQLException, InterruptedException {
        for (String table : List.of("known_person", "known_membership", "known_balance")) {
            awaitRows(Part.CLAIMS, table, all);
        }
        awaitRows(Part.BIOMETRIC, "bound_account", all);
        awaitRows(Part.PAYMENT, "person", all);
    }

    /** Services take in thousands as fast as the machine lets them: what counts is that they go on. */
    private void awaitRows(Part part, String table, List<Claimant> all) throws SQLException, InterruptedException {
        long there = 0;
        long since = System.nanoTime();
        while (there < all.size()) {
            Thread.sleep(BETWEEN);
            long now = rows(part, table, all);
            if (now > there) {
                since = System.nanoTime();
            } else if (System.nanoTime() - since > PATIENCE.toNanos()) {
                throw new IllegalStateException(part.title() + " knows " + now + " of " + all.size() + " newcomers (" + table + ") and has learnt of none for " + PATIENCE.toSeconds() + " s");
            }
            there = now;
        }
    }

    private long rows(Part part, String table, List<Claimant> all) throws SQLException {
        // ids grow with the numbers
        try (Connection connection = database(part).connect(); PreparedStatement ask = connection.prepareStatement(
                "select count(*) from " + table + " where person_id between ? and ?")) {
            ask.setObject(1, all.getFirst().personId());
            ask.setObject(2, all.getLast().personId());
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private Database database(Part part) {
        return Database.of(suite.environment(part));
    }
}
