package id.sigap.sandbox.catcher;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import id.sigap.sandbox.sql.Sql;
import id.sigap.sandbox.world.SandboxWorld;
import id.sigap.sandbox.world.SnapClient;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Properties;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(SandboxWorld.class)
class CatcherTest {

    @Inject
    MailServer server;
    @Inject
    Messages messages;
    @Inject
    Sql sql;

    private final String number = SnapClient.uniqueDigits();
    private final String address = "siti" + number + "@example.id";

    @Test
    void aMailIsCaughtForEachOfItsRecipients() throws MessagingException {
        send("Kode ✓", "Kode Anda 123456", address, "other-" + address);

        get("/catcher/messages?to=" + address).then().statusCode(200).body("messages", hasSize(1))
                .body("messages[0].channel", equalTo("MAIL")).body("messages[0].subject", equalTo("Kode ✓"))
                .body("messages[0].text", containsString("123456")).body("messages[0].from", equalTo("noreply@sigap.example"));
        get("/catcher/messages?to=other-" + address.toUpperCase()).then().body("messages", hasSize(1));
    }

    @Test
    void aMailOverTheLimitIsRefused() {
        assertThrows(MessagingException.class, () -> send("large", "x".repeat(2 * 1024 * 1024), address));

        get("/catcher/messages?to=" + address).then().body("messages", hasSize(0));
    }

    @Test
    void messagesComeNewestFirstAndAfterAnInstant() {
        String phone = "0" + number.substring(number.length() - 11);
        sms(phone, "one");
        String first = get("/catcher/messages?to=" + phone).then().extract().path("messages[0].receivedAt");
        sms(phone, "two");
        sms(phone, "three");

        get("/catcher/messages?to=" + phone).then().body("messages.text", contains("three", "two", "one"));
        get("/catcher/messages?to=" + phone + "&after=" + first).then().body("messages.text", contains("three", "two"));
        get("/catcher/messages?to=" + phone + "&limit=1").then().body("messages.text", contains("three"));
    }

    @Test
    void onlyTheNewestTenThousandAreKept() {
        sql.update("""
                insert into message (channel, sender, recipient, subject, body_text, received_at)
                select 'SMS', 'SIGAP', 'flood', '', n::text, now() from generate_series(1, ?) n""", Messages.KEPT + 5);

        messages.keepSms("flood", "last", null);

        assertEquals(Messages.KEPT, sql.first("select count(*) from message", row -> row.getInt(1)).orElseThrow());
        assertEquals("last", messages.list("flood", java.time.Instant.EPOCH, 1).getFirst().text());
    }

    @Test
    void malformedRequestsAreRefused() {
        for (String body : new String[] {"{\"to\":\"abc\",\"text\":\"x\"}", "{\"to\":\"081234567890\"}", "{", ""}) {
            given().contentType(ContentType.JSON).body(body).post("/sms/v1/messages").then().statusCode(400);
        }
        get("/catcher/messages?after=yesterday").then().statusCode(400);
        get("/catcher/messages?limit=201").then().statusCode(400);
        get("/catcher/messages?to=\u0000").then().statusCode(400);
        get("/catcher/messages?limit=many").then().statusCode(404);
    }

    @Test
    void theSandboxIsReadyWithItsDatabaseAndItsMailServer() {
        get("/q/health/ready").then().statusCode(200).body("checks.name", org.hamcrest.Matchers.hasItem("smtp"));
    }

    private static void sms(String to, String text) {
        given().contentType(ContentType.JSON).body("{\"to\":\"%s\",\"text\":\"%s\",\"reference\":\"r\"}".formatted(to, text))
                .post("/sms/v1/messages").then().statusCode(202);
    }

    private void send(String subject, String text, String... recipients) throws MessagingException {
        Properties properties = new Properties();
        properties.put("mail.smtp.host", "127.0.0.1");
        properties.put("mail.smtp.port", String.valueOf(server.port()));
        properties.put("mail.smtp.timeout", "10000");
        MimeMessage mail = new MimeMessage(Session.getInstance(properties));
        mail.setFrom("noreply@sigap.example");
        for (String recipient : recipients) {
            mail.addRecipient(jakarta.mail.Message.RecipientType.TO, new InternetAddress(recipient));
        }
        mail.setSubject(subject, "UTF-8");
        mail.setText(text, "UTF-8");
        Transport.send(mail);
    }
}
