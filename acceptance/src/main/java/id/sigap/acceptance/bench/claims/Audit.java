package id.sigap.acceptance.bench.claims;

import id.sigap.acceptance.bench.Report;
import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Jakarta;
import id.sigap.acceptance.data.Database;
import id.sigap.local.Part;
import id.sigap.local.Suite;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;

/** Whether all that was filed was paid, and once: by claims-service's word, by payment-service's payouts and by the bank's own statement. */
final class Audit {

    private static final int PAGE = 1_000;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    private final Suite suite;
    private final List<Claimant> claimants;
    private final long debitsBefore;

    /** Before the first of them files. */
    Audit(Suite suite, List<Claimant> claimants) {
        this.suite = suite;
        this.claimants = claimants;
        this.debitsBefore = debits();
    }

    void tell(int filed, Report report) throws SQLException, InterruptedException {
        long paid = awaitPaid(filed);
        long payouts = count(Part.PAYMENT, "select count(*) from payout where state = 'SETTLED' and person_id between ? and ?");
        long transfers = debits() - debitsBefore;
        report.figure("through", filed, "claims through all services");
        report.figure("through_lost", filed - paid, "of them not paid; bar 0");
        report.figure("through_double_paid", Math.max(payouts, transfers) - paid, "payouts settled, or transfers on the bank's statement (" + transfers + "), beyond the claims that are paid; bar 0");
    }

    private long awaitPaid(int filed) throws SQLException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        long paid = 0;
        while (paid < filed && System.nanoTime() < deadline) {
            Thread.sleep(BETWEEN);
            paid = count(Part.CLAIMS, "select count(*) from claim where status = 'PAID' and person_id between ? and ?");
        }
        return paid;
    }

    private long count(Part part, String query) throws SQLException {
        try (Connection connection = Database.of(suite.environment(part)).connect(); PreparedStatement ask = connection.prepareStatement(query)) {
            ask.setObject(1, claimants.getFirst().personId());
            ask.setObject(2, claimants.getLast().personId());
            try (ResultSet row = ask.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    /** Of yesterday too: a run may pass midnight. */
    private long debits() {
        LocalDate today = Jakarta.today();
        return debits(today.minusDays(1)) + debits(today);
    }

    private long debits(LocalDate day) {
        Api bank = Api.at(suite.url(Part.SANDBOX));
        long debits = 0;
        long after = 0;
        int read = PAGE;
        while (read == PAGE) {
            read = 0;
            for (var entry : bank.get("/bank/admin/statement?date=" + day + "&after=" + after + "&limit=" + PAGE).expect(200).body().path("entries")) {
                debits += "DEBIT".equals(entry.path("direction").textValue()) ? 1 : 0;
                after = entry.path("id").longValue();
                read++;
            }
        }
        return debits;
    }
}
