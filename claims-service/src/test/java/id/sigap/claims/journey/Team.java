package id.sigap.claims.journey;

import static org.awaitility.Awaitility.await;

import id.sigap.contracts.auth.Role;
import id.sigap.platform.Ids;
import id.sigap.testkit.TestTokens;
import io.agroal.api.AgroalDataSource;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Officers of one branch, and claims that come to it. */
final class Team {

    static final Map<String, String> NOTE = Map.of("note", "Letter and report agree.");
    private static final long YEAR_SECONDS = 31_536_000;

    final String branch;
    private final String region;
    private final AgroalDataSource database;

    Team(String branch, String region, AgroalDataSource database) {
        this.branch = branch;
        this.region = region;
        this.database = database;
    }

    /** An officer's token, good for as far as a test moves the clock. */
    String officer(UUID accountId) {
        return token(accountId, Set.of(Role.OFFICER), branch);
    }

    String supervisor(UUID accountId) {
        return token(accountId, Set.of(Role.OFFICER, Role.SUPERVISOR), branch);
    }

    static String token(UUID accountId, Set<Role> roles, String branch) {
        return TestTokens.token(accountId, roles, Map.of("branch", branch, "exp", Instant.now().getEpochSecond() + YEAR_SECONDS));
    }

    /** An officer who may take that many claims of JHT and objections. */
    UUID hired(int capacity) {
        UUID accountId = Ids.next();
        profile(accountId, capacity, null).then().statusCode(200);
        return accountId;
    }

    Response profile(UUID accountId, int capacity, Instant awayUntil) {
        Map<String, Object> body = new HashMap<>(Map.of("branch", branch, "skills", List.of("JHT", "APPEALS"), "capacity", capacity));
        if (awayUntil != null) {
            body.put("awayUntil", awayUntil.toString());
        }
        return Api.as(supervisor(Ids.next())).body(body).put("/claims/v1/officers/" + accountId);
    }

    /** A claim of this branch that waits for officers. */
    UUID claim(Worker worker, long gross) {
        UUID claimId = Api.filed(worker);
        region(worker);
        Others.toReview(worker, claimId, gross);
        return claimId;
    }

    /** Makes a worker live where this branch is. */
    void region(Worker worker) {
        sql("update known_person set region = '" + region + "' where person_id = '" + worker.personId + "'");
    }

    UUID claim() {
        return claim(Worker.resigned(20_000_000), 20_000_000);
    }

    Response next(UUID officer) {
        return Api.as(officer(officer)).header("Idempotency-Key", UUID.randomUUID().toString()).post("/claims/v1/reviews/next");
    }

    /** Waits until a look-up in the database says so. */
    void awaitSql(String question, String answer) {
        await().atMost(Duration.ofSeconds(20)).until(() -> List.of(answer).equals(ask(question)));
    }

    List<String> ask(String question) {
        try (Connection c = database.getConnection(); PreparedStatement ask = c.prepareStatement(question); ResultSet rows = ask.executeQuery()) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    void sql(String change) {
        try (Connection c = database.getConnection(); PreparedStatement statement = c.prepareStatement(change)) {
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e.getMessage(), e);
        }
    }
}
