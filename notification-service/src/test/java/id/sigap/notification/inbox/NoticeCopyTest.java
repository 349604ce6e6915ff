package id.sigap.notification.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.notification.world.Mailbox;
import id.sigap.notification.world.Outside;
import id.sigap.notification.world.Rows;
import id.sigap.notification.world.Said;
import id.sigap.notification.world.SmsGateway;
import id.sigap.notification.world.Waiting;
import id.sigap.platform.Ids;
import id.sigap.platform.inbox.ParkedKeys;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(Outside.class)
class NoticeCopyTest {

    @Inject
    Rows rows;
    @Inject
    ParkedKeys parkedKeys;

    private final UUID account = Ids.next();
    private final String address = "copy." + account + "@example.id";
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
    }

    @Test
    void aPaidClaimIsMailedEvenIfTheAccountBecomesKnownLater() {
        TestEvents.publish(Said.claim(Ids.next(), account, ClaimStatus.PAID));
        UUID message = theMessage();
        Waiting.until("it waits for the account", () -> "ACCOUNT_NOT_KNOWN".equals(rows.reasonOf(message)));

        TestEvents.publish(Said.account(account, address, null, "en", null));

        Waiting.until("the mail is there", () -> mailbox.to(address).size() == 1);
        assertEquals("JHT claim paid", mailbox.to(address).getFirst().subject());
        assertTrue(mailbox.to(address).getFirst().text().contains("IDR 5,000,000"));
        assertEquals("<" + message + "@sigap.example>", mailbox.to(address).getFirst().messageId());
    }

    @Test
    void whoHasNoMailAddressGetsAnSms() {
        String number = "+6285" + Math.abs(account.getLeastSignificantBits() % 1_000_000_000L);
        TestEvents.publish(Said.account(account, null, number, "id", null), Said.claim(Ids.next(), account, ClaimStatus.PAID));

        Waiting.until("the SMS is out", () -> gateway.to(number).size() == 1);
        assertTrue(gateway.to(number).getFirst().text().startsWith("Sigap: Rp5.000.000 untuk klaim JHT"));
    }

    @Test
    void anAccountThatWasBoundIsToldOnceByInboxAndMail() {
        UUID person = Ids.next();
        TestEvents.publish(Said.account(account, address, null, "id", null), Said.account(account, address, null, "id", person),
                Said.account(account, address, null, "en", person));

        Waiting.until("the mail is there", () -> mailbox.to(address).size() == 1);
        assertEquals(1, rows.count("select count(*) from message where account_id = ? and kind = 'ACCOUNT_BOUND'", account));
    }

    @Test
    void aClosedAccountIsReachedNoMoreAndItsAddressIsGone() {
        TestEvents.publish(Said.account(account, address, null, "id", null));
        Waiting.until("the account is known", () -> rows.count("select count(*) from account_copy where account_id = ?", account) == 1);
        assertEquals(0, rows.count("select count(*) from account_copy where account_id = ? and position(convert_to(?, 'UTF8') in email_sealed) > 0",
                account, address));
        TestEvents.publish(Said.closed(account, address));
        Waiting.until("it is closed", () -> rows.count("select count(*) from account_copy where account_id = ? and not open", account) == 1);
        TestEvents.publish(Said.claim(Ids.next(), account, ClaimStatus.PAID));

        UUID message = theMessage();
        Waiting.until("the copy is given up", () -> rows.stateOf(message).equals("FAILED"));
        assertEquals("NO_ADDRESS", rows.reasonOf(message));
        assertEquals(0, rows.count("select count(*) from person_key where owner_id = ?", account));
    }

    @Test
    void theCopiesOfAccountsAreBuiltAgainFromTheirTopics() {
        TestEvents.publish(Said.account(account, address, null, "en", null), Said.person(Ids.next(), account));
        Waiting.until("the account is known", () -> rows.count("select count(*) from account_copy where account_id = ?", account) == 1);
        rows.update("update account_copy set locale = 'id', email_sealed = null where account_id = ?", account);

        parkedKeys.rebuild("contacts");

        Waiting.until("the copy is right again", () -> rows.count(
                "select count(*) from account_copy where account_id = ? and locale = 'en' and email_sealed is not null", account) == 1);
    }

    private UUID theMessage() {
        Waiting.until("the message is there", () -> rows.count("select count(*) from message where account_id = ?", account) == 1);
        return rows.idOfOnlyMessage(account);
    }
}
