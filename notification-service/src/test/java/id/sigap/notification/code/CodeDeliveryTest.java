package id.sigap.notification.code;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.auth.CodeIssued;
import id.sigap.contracts.auth.CodeIssued.Channel;
import id.sigap.contracts.auth.CodeIssued.Letter;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.contracts.notification.CodeDelivery;
import id.sigap.notification.world.Mailbox;
import id.sigap.notification.world.Outside;
import id.sigap.notification.world.Rows;
import id.sigap.notification.world.Sealed;
import id.sigap.notification.world.SmsGateway;
import id.sigap.notification.world.Waiting;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestClock;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(Outside.class)
class CodeDeliveryTest {

    @Inject
    Rows rows;
    @Inject
    TestClock clock;

    private final UUID code = Ids.next();
    private final String address = "siti." + code + "@example.id";
    private final String number = "+628" + Long.toUnsignedString(code.getLeastSignificantBits()).substring(0, 10);
    private Mailbox mailbox;
    private SmsGateway gateway;

    @BeforeEach
    void open() throws IOException {
        mailbox = new Mailbox().up();
        gateway = new SmsGateway();
    }

    @AfterEach
    void close() {
        mailbox.close();
        gateway.close();
        clock.reset();
    }

    @Test
    void aCodeIsMailedInItsLanguageAndThenDestroyed() {
        TestEvents.publish(Sealed.mail(code, address, "493027", "en", inMinutes(5)));

        Waiting.until("the mail is there", () -> mailbox.to(address).size() == 1);
        Mailbox.Mail mail = mailbox.to(address).getFirst();
        assertEquals("Your Sigap verification code", mail.subject());
        assertTrue(mail.text().contains("493027") && mail.text().contains("Valid until"), mail.text());
        assertFalse(mail.subject().contains("493027"), "a locked screen shows the subject");
        assertEquals("<" + code + "@sigap.example>", mail.messageId());
        Waiting.until("it is settled", () -> rows.stateOf(code).equals("SENT"));
        assertFalse(rows.holdsSecretOf(code));
        assertEquals(CodeDelivery.State.SENT, TestEvents.await(code.toString(), CodeDelivery.class).state(), "auth-service is told");
    }

    @Test
    void aCodeGoesBySmsWithItsReference() {
        TestEvents.publish(Sealed.sms(code, number, "118822", inMinutes(5)));

        Waiting.until("the gateway was asked", () -> gateway.to(number).size() == 1);
        SmsGateway.Sms sms = gateway.to(number).getFirst();
        assertEquals(code.toString(), sms.reference());
        assertTrue(sms.text().contains("118822") && sms.text().contains("Berlaku sampai"), sms.text());
        Waiting.until("it is settled", () -> rows.stateOf(code).equals("SENT"));
    }

    @Test
    void aCodeWaitsSealedForAMailServerThatIsDownAndLeavesWhenItIsBack() {
        mailbox.down();
        TestEvents.publish(Sealed.mail(code, address, "493027", "id", inMinutes(5)));
        Waiting.until("it was tried twice", () -> rows.count("select coalesce(max(attempts), 0) from delivery where id = ?", code) >= 2);
        assertTrue(rows.holdsSecretOf(code));
        assertEquals(0, rows.count("select count(*) from delivery where id = ? and position('493027'::bytea in letter_sealed) > 0", code));

        mailbox.up();

        Waiting.until("the mail is there", () -> mailbox.to(address).size() == 1);
        Waiting.until("it is settled", () -> rows.stateOf(code).equals("SENT"));
        assertFalse(rows.holdsSecretOf(code));
    }

    @Test
    void aMailWhoseAnswerIsLostIsSentAgainUnderTheSameNumber() {
        mailbox.slow(Duration.ofSeconds(4));
        TestEvents.publish(Sealed.mail(code, address, "493027", "id", inMinutes(5)));
        Waiting.until("the answer came too late", () -> rows.reasonOf(code).equals("TIMEOUT"));

        mailbox.slow(Duration.ZERO);

        Waiting.until("it is settled", () -> rows.stateOf(code).equals("SENT"));
        Waiting.until("the server has both", () -> mailbox.to(address).size() >= 2);
        assertEquals(1, mailbox.to(address).stream().map(Mailbox.Mail::messageId).distinct().count());
    }

    @Test
    void aCodeThatHasExpiredIsNotSentAndNotKept() {
        TestEvents.publish(Sealed.mail(code, address, "493027", "id", Instant.now().minusSeconds(1)));

        Waiting.until("it is noted", () -> rows.stateOf(code).equals("EXPIRED"));
        assertFalse(rows.holdsSecretOf(code));
        assertEquals(0, mailbox.to(address).size());
    }

    @Test
    void aCodeThatExpiresWhileTheServerIsDownIsDestroyedAndNeverSent() {
        mailbox.down();
        TestEvents.publish(Sealed.mail(code, address, "493027", "id", inMinutes(5)));
        Waiting.until("it was tried", () -> !rows.reasonOf(code).isEmpty());

        clock.advance(Duration.ofMinutes(6));

        Waiting.until("it is given up", () -> rows.stateOf(code).equals("EXPIRED"));
        mailbox.up();
        assertFalse(rows.holdsSecretOf(code));
        assertEquals(0, mailbox.to(address).size());
    }

    @Test
    void aCodeThatIsAnnouncedTwiceIsSentOnce() {
        CodeIssued issued = Sealed.mail(code, address, "493027", "id", inMinutes(5));
        TestEvents.publish(issued, 1, Ids.next().toString());
        TestEvents.publish(issued, 2, Ids.next().toString());
        Waiting.until("it is settled", () -> rows.stateOf(code).equals("SENT"));
        UUID later = Ids.next();
        TestEvents.publish(Sealed.sms(later, number, "118822", inMinutes(5)));
        Waiting.until("a later one is settled", () -> rows.stateOf(later).equals("SENT"));

        Waiting.until("both events were handled", () -> rows.count(
                "select count(*) from inbox where consumer = 'codes' and received_at > now() - interval '1 minute'") >= 3);
        assertEquals(1, mailbox.to(address).size());
    }

    @Test
    void anAddressThatTheServerRefusesForGoodIsNotTriedAgain() {
        TestEvents.publish(Sealed.mail(code, Mailbox.UNKNOWN + address, "493027", "id", inMinutes(5)));

        Waiting.until("it is given up", () -> rows.stateOf(code).equals("FAILED"));
        assertEquals("REFUSED_BY_MAIL_SERVER", rows.reasonOf(code));
        assertFalse(rows.holdsSecretOf(code));
    }

    @Test
    void anSmsGatewayThatIsBusyIsAskedAgainAndOneThatRefusesIsNot() {
        gateway.answer(503);
        TestEvents.publish(Sealed.sms(code, number, "118822", inMinutes(5)));
        Waiting.until("it was asked twice", () -> gateway.to(number).size() >= 2);
        assertEquals("QUEUED", rows.stateOf(code));

        gateway.answer(400);

        Waiting.until("it is given up", () -> rows.stateOf(code).equals("FAILED"));
        assertEquals("REFUSED_BY_SMS_GATEWAY_400", rows.reasonOf(code));
    }

    @Test
    void whatIsNotSealedToThisServiceIsSetAside() throws JoseException {
        Letter letter = new Letter(address, "493027", Purpose.SIGN_IN, "id");
        TestEvents.publish(new CodeIssued(code, Channel.EMAIL, Sealed.seal(letter, EcJwkGenerator.generateJwk(EllipticCurves.P256)), inMinutes(5)));

        assertSetAside();
    }

    @Test
    void anAddressThatCouldSmuggleAHeaderIsSetAside() {
        Letter letter = new Letter("siti@example.id\r\nBcc: other@example.id", "493027", Purpose.SIGN_IN, "id");
        TestEvents.publish(new CodeIssued(code, Channel.EMAIL, Sealed.seal(letter, Sealed.ourKey()), inMinutes(5)));

        assertSetAside();
    }

    private void assertSetAside() {
        Waiting.until("its key is parked", () -> rows.count("select count(*) from parked_event where consumer = 'codes' and key = ?",
                code.toString()) == 1);
        assertEquals("NONE", rows.stateOf(code));
    }

    private static Instant inMinutes(int minutes) {
        return Instant.now().plus(Duration.ofMinutes(minutes));
    }
}
