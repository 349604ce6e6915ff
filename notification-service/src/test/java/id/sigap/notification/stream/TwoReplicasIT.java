package id.sigap.notification.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.notification.inbox.WriteMessage;
import id.sigap.notification.notice.ClaimNotices;
import id.sigap.notification.world.Mailbox;
import id.sigap.notification.world.Outside;
import id.sigap.notification.world.Replica;
import id.sigap.notification.world.Rows;
import id.sigap.notification.world.Said;
import id.sigap.notification.world.Sealed;
import id.sigap.notification.world.Waiting;
import id.sigap.platform.Ids;
import id.sigap.servers.ServiceProcess;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import id.sigap.testkit.TestTokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The application under test is one replica, the packaged service in a process of its own another. */
@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(Outside.class)
class TwoReplicasIT {

    private static final Duration SHUTDOWN_LIMIT = Duration.ofSeconds(5);

    @Inject
    WriteMessage writeMessage;
    @Inject
    Rows rows;

    private final UUID account = Ids.next();

    @Test
    void aStreamMovesBetweenReplicasWithoutGapsAndDoesNotHoldUpAShutdown() throws Exception {
        try (ServiceProcess other = Replica.plan().start()) {
            Listener there = Listener.open(other.port(), TestTokens.unbound(account), null);
            assertEquals(200, there.status());
            Waiting.until("it listens", () -> there.events("unread").size() == 1);
            write();
            write();
            Waiting.until("what was written here is heard there", Duration.ofSeconds(5), () -> there.messageIds().equals(List.of("1", "2")));

            assertTrue(other.terminate(SHUTDOWN_LIMIT), "an open stream holds up nothing");
            Waiting.until("the stream has ended", there::ended);
            write();

            try (Listener here = Listener.open(RestAssured.port, TestTokens.unbound(account), "2")) {
                Waiting.until("it goes on here", () -> here.messageIds().equals(List.of("3")));
            }
        }
    }

    @Test
    void aReplicaThatIsKilledBetweenSendingACodeAndNotingItLeavesItToTheOther() throws Exception {
        try (Mailbox mailbox = new Mailbox().up(); ServiceProcess other = Replica.plan().waitingAt("delivery.before-settle").start()) {
            List<UUID> codes = java.util.stream.Stream.generate(Ids::next).limit(24).toList();
            codes.forEach(code -> TestEvents.publish(Sealed.mail(code, address(code), "493027", "id", Instant.now().plusSeconds(300))));
            Waiting.until("the other has sent one", other::waitsAtItsPoint);

            other.kill();

            Waiting.until("all are settled", Duration.ofSeconds(30), () -> codes.stream().allMatch(code -> rows.stateOf(code).equals("SENT")));
            codes.forEach(code -> assertEquals(1, mailbox.to(address(code)).stream().map(Mailbox.Mail::messageId).distinct().count()));
            assertTrue(mailbox.size() > codes.size(), "what was sent and not noted was sent again, under the same number");
        }
    }

    private static String address(UUID code) {
        return "replica." + code + "@example.id";
    }

    private void write() {
        QuarkusTransaction.requiringNew().run(() -> writeMessage.write(account,
                ClaimNotices.of(Said.claim(Ids.next(), account, ClaimStatus.APPROVED)).orElseThrow()));
    }
}
