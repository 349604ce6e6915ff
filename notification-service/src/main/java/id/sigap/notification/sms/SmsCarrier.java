package id.sigap.notification.sms;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.notification.delivery.Carrier;
import id.sigap.notification.delivery.Letter;
import id.sigap.notification.delivery.RefusedException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Hands SMS to the gateway. It tells repetitions by the reference. */
@ApplicationScoped
class SmsCarrier implements Carrier {

    private static final int TIMEOUT = 408;
    private static final int TOO_MANY = 429;

    private final HttpClient http;
    private final URI messages;
    private final SmsConfig config;
    private final ObjectMapper json;

    SmsCarrier(SmsConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
        this.messages = URI.create(config.url().toString().replaceAll("/+$", "") + "/v1/messages");
        this.http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).connectTimeout(config.connectTimeout()).build();
    }

    @Override
    public String name() {
        return "sms";
    }

    @Override
    public boolean carries(Letter letter) {
        return letter instanceof Letter.Sms;
    }

    @Override
    public void send(Letter letter) throws IOException, RefusedException, InterruptedException {
        byte[] body = json.writeValueAsBytes(Map.of("to", letter.to(), "text", letter.text(), "reference", letter.reference()));
        HttpRequest request = HttpRequest.newBuilder(messages).timeout(config.timeout()).header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(body)).build();
        HttpResponse<Void> answer = http.send(request, BodyHandlers.discarding());
        int status = answer.statusCode();
        if (status >= 400 && status < 500 && status != TIMEOUT && status != TOO_MANY) {
            throw new RefusedException("REFUSED_BY_SMS_GATEWAY_" + status, null);
        }
        if (status / 100 != 2) {
            throw new IOException("the SMS gateway answered " + status);
        }
    }
}
