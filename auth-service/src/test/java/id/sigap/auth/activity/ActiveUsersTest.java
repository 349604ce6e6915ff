package id.sigap.auth.activity;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.Client;
import id.sigap.auth.RegistryStandIn;
import id.sigap.contracts.auth.ActiveUsersCounted;
import id.sigap.contracts.auth.Role;
import id.sigap.platform.Clocks;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class ActiveUsersTest {

    @Inject
    TestClock clock;

    private final String analyst = TestTokens.token(UUID.randomUUID(), Set.of(Role.ANALYST), Map.of());

    @AfterEach
    void now() {
        clock.reset();
    }

    private Response count(LocalDate from, LocalDate to) {
        return Client.as(analyst).get("/auth/v1/active-users?from=" + from + "&to=" + to);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Clocks.JAKARTA);
    }

    @Test
    void anAccountCountsOnceADayAndOnceOverAllAndAnalystsAreToldOfEachDay() {
        LocalDate first = today();
        int before = count(first, first).then().statusCode(200).extract().path("distinct");
        Client.SignedIn owner = Client.signedIn();
        String again = Client.signIn(owner.email(), Client.PASSWORD, owner.deviceSecret()).path("refreshToken");
        String renewed = Client.refresh(again).path("refreshToken");
        count(first, first).then().body("distinct", equalTo(before + 1));

        clock.advance(Duration.ofDays(1));
        LocalDate second = today();
        Client.refresh(renewed).then().statusCode(200);

        Client.as(TestTokens.token(UUID.randomUUID(), Set.of(Role.ANALYST), Map.of("exp", clock.instant().getEpochSecond() + 600)))
                .get("/auth/v1/active-users?from=" + first + "&to=" + second).then().statusCode(200).body("distinct", equalTo(before + 1));
        ActiveUsersCounted told = TestEvents.await(first.toString(), ActiveUsersCounted.class);
        assertTrue(told.accounts() >= before + 1, told.toString());
    }

    @Test
    void onlyAnalystsMayAskAndOnlyForDays() {
        Client.as(TestTokens.unbound(UUID.randomUUID())).get("/auth/v1/active-users?from=2026-01-01&to=2026-01-02").then().statusCode(403);
        Client.as(analyst).get("/auth/v1/active-users?from=kemarin&to=2026-01-02").then().statusCode(400).body("field", equalTo("from"));
        Client.as(analyst).get("/auth/v1/active-users").then().statusCode(400);
        count(LocalDate.of(2026, 1, 2), LocalDate.of(2026, 1, 1)).then().statusCode(400);
        count(LocalDate.of(2024, 1, 1), LocalDate.of(2026, 1, 1)).then().statusCode(400);
    }
}
