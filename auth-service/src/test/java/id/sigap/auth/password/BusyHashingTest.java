package id.sigap.auth.password;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.Client;
import id.sigap.auth.RegistryStandIn;
import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.password.rule.PasswordRules;
import id.sigap.auth.password.rule.PhcHash;
import id.sigap.platform.argon2.PortableArgon2;
import id.sigap.platform.argon2.rule.Argon2Cost;
import id.sigap.platform.problem.ProblemException;
import id.sigap.testkit.Infra;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(RegistryStandIn.class)
class BusyHashingTest {

    @Inject
    HashingPool pool;

    @Inject
    AuthConfig config;

    @Inject
    PasswordHashing hashing;

    @Inject
    Accounts accounts;

    @Inject
    MeterRegistry metrics;

    @Test
    void withTheQueueFullTheAnswerIsBusyAtOnce() throws Exception {
        Client.SignedIn owner = Client.signedIn();
        Counter turnedAway = metrics.counter("password.hashing.turned.away");
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch working = new CountDownLatch(pool.threads());
        try {
            for (int i = 0; i < pool.threads(); i++) {
                occupy(working, release);
            }
            assertTrue(working.await(5, TimeUnit.SECONDS), "all threads are at work");
            for (int i = 0; i < config.password().queue(); i++) {
                occupy(working, release);
            }
            Awaitility.await().atMost(Duration.ofSeconds(3)).until(() -> pool.isFull(Turn.STRANGER));
            double before = turnedAway.count();
            long start = System.nanoTime();

            Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(503).contentType("application/problem+json")
                    .header("Content-Language", "en").header("Retry-After", notNullValue())
                    .body("type", equalTo("urn:sigap:problem:service-busy")).body("status", equalTo(503)).body("title", notNullValue());

            assertTrue(Duration.ofNanos(System.nanoTime() - start).compareTo(Duration.ofSeconds(1)) < 0);
            assertEquals(before + 1, turnedAway.count(), "refused before the request cost anything");
            RestAssured.given().contentType("application/json").body("{\"identifier\":").post("/auth/v1/tokens").then().statusCode(400);
            CompletableFuture<Integer> known = CompletableFuture.supplyAsync(
                    () -> Client.signIn(owner.email(), Client.PASSWORD, owner.deviceSecret()).statusCode());
            assertThrows(TimeoutException.class, () -> known.get(300, TimeUnit.MILLISECONDS));
            release.countDown();
            assertEquals(200, known.get(10, TimeUnit.SECONDS), "a known device waits for its turn");
        } finally {
            release.countDown();
        }
    }

    private void occupy(CountDownLatch working, CountDownLatch release) {
        Thread.startVirtualThread(() -> {
            try {
                pool.run(Turn.STRANGER, () -> {
                    working.countDown();
                    return release.await(20, TimeUnit.SECONDS);
                });
            } catch (ProblemException full) {
                // on a slow machine the queue is full before its places are taken
            }
        });
    }

    @Test
    void aHashOfAnotherCostIsRenewedAtTheNextSignIn() {
        Client.SignedIn owner = Client.signedIn();
        Argon2Cost former = new Argon2Cost(8192, 2, 1);
        byte[] salt = new byte[PasswordHashing.SALT_BYTES];
        byte[] password = PasswordRules.normalized(Client.PASSWORD).getBytes(StandardCharsets.UTF_8);
        String old = new PhcHash(former, salt, new PortableArgon2().hash(former, password, salt)).write();
        QuarkusTransaction.requiringNew().run(() -> accounts.rehash(owner.accountId(), hashOf(owner.accountId()), old));

        Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(200);

        String renewed = QuarkusTransaction.requiringNew().call(() -> hashOf(owner.accountId()));
        assertTrue(!hashing.isOutdated(renewed) && hashing.isOutdated(old), renewed);
        Client.signIn(owner.email(), Client.PASSWORD).then().statusCode(200);
    }

    private String hashOf(UUID accountId) {
        return accounts.findByIdOptional(accountId).map(Account::passwordHash).orElseThrow();
    }
}
