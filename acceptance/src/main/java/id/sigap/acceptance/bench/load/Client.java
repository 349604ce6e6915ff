package id.sigap.acceptance.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.entity.UrlEncodedFormEntity;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.apache.hc.core5.util.Timeout;

/** The same HTTP client for all servers that are measured. */
public final class Client {

    private static final Timeout PATIENCE = Timeout.ofSeconds(10);
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Asks once, whatever the answer; keeps nothing but connections. A client that costs little leaves the cores to the servers. */
    private final CloseableHttpClient http = HttpClients.custom().disableAutomaticRetries().disableRedirectHandling().disableCookieManagement()
            .disableAuthCaching().disableContentCompression()
            .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create().setMaxConnTotal(Load.MOST_UNDER_WAY).setMaxConnPerRoute(Load.MOST_UNDER_WAY)
                    .setDefaultConnectionConfig(ConnectionConfig.custom().setConnectTimeout(Timeout.ofSeconds(2)).setSocketTimeout(PATIENCE).build()).build())
            .build();

    /**
     * @param status     {@link Samples#NO_ANSWER} where none came in time
     * @param retryAfter that header; null where there was none
     */
    public record Answer(int status, byte[] body, String retryAfter) {

        public static final Answer NONE = new Answer(Samples.NO_ANSWER, new byte[0], null);

        public String text(String field) {
            try {
                JsonNode value = JSON.readTree(body).path(field);
                return value.isMissingNode() ? null : value.asText();
            } catch (IOException notJson) {
                return null;
            }
        }

        @Override
        public String toString() {
            return "Answer[" + status + "]";
        }
    }

    public Answer get(URI address, Duration atMost) {
        return get(address, atMost, Map.of());
    }

    public Answer get(URI address, Duration atMost, Map<String, String> headers) {
        HttpGet request = new HttpGet(address);
        headers.forEach(request::setHeader);
        request.setConfig(RequestConfig.custom().setResponseTimeout(Timeout.of(atMost)).build());
        return send(request);
    }

    /** @param from the address that a gateway would name */
    public Answer postJson(URI address, Map<String, ?> body, String from) {
        return postJson(address, body, Map.of("X-Forwarded-For", from));
    }

    public Answer postJson(URI address, Map<String, ?> body, Map<String, String> headers) {
        try {
            HttpPost request = new HttpPost(address);
            headers.forEach(request::setHeader);
            request.setEntity(new ByteArrayEntity(JSON.writeValueAsBytes(body), ContentType.APPLICATION_JSON));
            return send(request);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public Answer postBytes(URI address, String contentType, byte[] body, Map<String, String> headers) {
        HttpPost request = new HttpPost(address);
        headers.forEach(request::setHeader);
        request.setEntity(new ByteArrayEntity(body, ContentType.create(contentType)));
        return send(request);
    }

    public Answer postForm(URI address, Map<String, String> fields) {
        HttpPost request = new HttpPost(address);
        request.setEntity(new UrlEncodedFormEntity(fields.entrySet().stream().map(field -> new BasicNameValuePair(field.getKey(), field.getValue())).toList()));
        return send(request);
    }

    private Answer send(ClassicHttpRequest request) {
        try {
            return http.execute(request, response -> new Answer(response.getCode(), response.getEntity() == null ? new byte[0] : EntityUtils.toByteArray(response.getEntity()),
                    Optional.ofNullable(response.getFirstHeader("Retry-After")).map(Header::getValue).orElse(null)));
        } catch (IOException unanswered) {
            return Answer.NONE;
        }
    }
}
