package id.sigap.acceptance;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.acceptance.client.Api;
import id.sigap.acceptance.client.Faces;
import id.sigap.acceptance.client.Member;
import id.sigap.acceptance.client.Patience;
import id.sigap.local.Part;
import java.io.UncheckedIOException;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Signing in and the home screen do not care which other part hangs. */
@ExtendWith(SuiteUnderTest.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IsolationIT {

    private static final int VISITS = 8;
    private static final Duration BETWEEN = Duration.ofMillis(500);
    private static final Duration QUICK = Duration.ofSeconds(2);
    private World world;
    private Member member;

    @BeforeAll
    void aMemberIsBound(World given) {
        world = given;
        member = world.newcomer();
        member.joinAndBind(Faces.selfie());
    }

    @ParameterizedTest(name = "{0} hangs")
    @EnumSource(names = {"BIOMETRIC", "KAFKA", "SANDBOX", "CLAIMS", "PAYMENT", "NOTIFICATION"})
    void membersSignInAndSeeTheirHomeWhile(Part part) {
        // given a part that keeps its connections and answers nothing
        world.suite().pause(part);
        try {
            // then each visit is quick
            for (int visit = 1; visit <= VISITS; visit++) {
                quickly("signing in", member::signIn);
                quickly("the home screen", () -> member.app().get("/membership/v1/home").expect(200));
                LockSupport.parkNanos(BETWEEN.toNanos());
            }
        } finally {
            world.suite().resume(part);
        }
    }

    @Test
    void aHangingPartIsNoticedByThoseWhoNeedIt() {
        // The pause must really pause: this would find out if it did not.
        world.suite().pause(Part.CLAIMS);
        try {
            Api.Answer answer = null;
            try {
                answer = member.app().send(member.app().request("/claims/v1/claims").timeout(Duration.ofSeconds(3)).GET());
            } catch (UncheckedIOException silence) {
                assertTrue(silence.getCause() instanceof HttpTimeoutException, silence::toString);
            }
            if (answer != null) {
                assertEquals(5, answer.status() / 100);
            }
        } finally {
            world.suite().resume(Part.CLAIMS);
        }
    }

    @AfterAll
    void whatHungWorksAgainAndEventsReachTheHomeScreen() {
        assertAll(
                () -> Patience.until("claims", Duration.ofSeconds(30), () -> member.app().get("/claims/v1/claims"), answer -> answer.status() == 200),
                () -> Patience.until("payment", Duration.ofSeconds(30), () -> member.app().get("/payment/v1/balances"), answer -> answer.status() == 200),
                () -> Patience.until("notices", Duration.ofSeconds(30), () -> member.app().get("/notification/v1/inbox"), answer -> answer.status() == 200));
        // A mail, the registry, a face and the person's events: every part that hung has a share in this.
        Member next = world.newcomer();
        next.joinAndBind(Faces.selfie());
        Patience.until("the home screen to tell of the notice", Duration.ofSeconds(30), () -> next.app().get("/membership/v1/home"),
                answer -> answer.status() == 200 && answer.body().at("/notices/unread").asInt() > 0);
    }

    private static void quickly(String what, Runnable act) {
        long begin = System.nanoTime();
        act.run();
        Duration took = Duration.ofNanos(System.nanoTime() - begin);
        assertTrue(took.compareTo(QUICK) < 0, what + " took " + took.toMillis() + " ms");
    }
}
