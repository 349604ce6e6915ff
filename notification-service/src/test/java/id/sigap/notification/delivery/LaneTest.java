package id.sigap.notification.delivery;

import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.auth.AccountState;
import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.event.Event;
import id.sigap.notification.world.Mailbox;
import id.sigap.notification.world.Outside;
import id.sigap.notification.world.Rows;
import id.sigap.notification.world.Said;
import id.sigap.notification.world.Sealed;
import id.sigap.notification.world.SmsGateway;
import id.sigap.notification.world.Waiting;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(Outside.class)
class LaneTest {

    private static final Duration CODE_LIMIT = Duration.ofSeconds(3);

    @Inject
    Rows rows;

    private final UUID code = Ids.next();
    private final String address = "lane." + code + "@example.id";
    private Mailbox mailbox;
    private SmsGateway gateway;

    @BeforeEach
    void open() throws IOException {
        mailbox = new Mailbox().up();
        gateway = new SmsGateway();
    }

    @AfterEach
    void close() {
        rows.update("delete from delivery where lane = 'NOTICE'");
        mailbox.close();
        gateway.close();
    }

    @Test
    void manyNoticesAtASlowServerDoNotDelayACode() {
        UUID account = Ids.next();
        AccountState known = Said.account(account, address, null, "id", null);
        List<Event> events = new ArrayList<>(List.of(known));
        for (int i = 0; i < 200; i++) {
            events.add(Said.claim(Ids.next(), account, ClaimStatus.PAID));
        }
        mailbox.slow(Duration.ofMillis(500));
        TestEvents.publish(events.toArray(Event[]::new));
        Waiting.until("the copies wait", () -> rows.count("select count(*) from delivery where lane = 'NOTICE' and state = 'QUEUED'") > 150);

        String codeAddress = "code." + code + "@example.id";
        TestEvents.publish(Sealed.mail(code, codeAddress, "493027", "id", Instant.now().plusSeconds(300)));

        Waiting.until("the code is there", CODE_LIMIT, () -> mailbox.to(codeAddress).size() == 1);
        assertTrue(rows.count("select count(*) from delivery where lane = 'NOTICE' and state = 'QUEUED'") > 100);
    }

    @Test
    void aMailServerThatHangsDoesNotDelayAnSms() {
        mailbox.slow(Duration.ofSeconds(20));
        Event[] mails = new Event[30];
        for (int i = 0; i < mails.length; i++) {
            mails[i] = Sealed.mail(Ids.next(), "hung" + i + "." + code + "@example.id", "493027", "id", Instant.now().plusSeconds(9));
        }
        TestEvents.publish(mails);
        Waiting.until("the mail lane is full", () -> rows.count(
                "select count(*) from delivery where lane = 'CODE_EMAIL' and claimed_until is not null") >= 8);

        String number = "+6281" + Math.abs(code.getLeastSignificantBits() % 1_000_000_000L);
        TestEvents.publish(Sealed.sms(code, number, "118822", Instant.now().plusSeconds(300)));

        Waiting.until("the SMS is out", CODE_LIMIT, () -> gateway.to(number).size() == 1);
        Waiting.until("tries at the hung server end", () -> rows.count(
                "select count(*) from delivery where lane = 'CODE_EMAIL' and reason = 'TIMEOUT'") > 0);
        Waiting.until("the codes of the hung server expire", Duration.ofSeconds(40), () -> rows.count(
                "select count(*) from delivery where lane = 'CODE_EMAIL' and state = 'QUEUED'") == 0);
    }
}
