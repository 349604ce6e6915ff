package id.sigap.acceptance.bench.face.load;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.acceptance.bench.load.Client;
import id.sigap.acceptance.bench.load.Samples;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OffersTest {

    private final Offers offers = new Offers();
    private final Sitter sitter = Sitter.fresh();

    @Test
    void whatIsAcceptedIsKeptByItsId() {
        tell(202, "{\"verificationId\":\"v1\"}", null);

        assertEquals(List.of(new Sent(sitter, "v1")), offers.accepted());
    }

    @Test
    void aRefusalHasToSayWhenToComeBack() {
        tell(429, "", "2");
        tell(429, "", null);
        tell(429, "", "0");
        tell(429, "", "soon");

        assertEquals(4, offers.refused());
        assertEquals(3, offers.withoutRetryAfter());
    }

    @Test
    void everythingElseIsNeitherAndAllThatWasOfferedIsCounted() {
        tell(202, "{\"verificationId\":\"v1\"}", null);
        tell(429, "", "1");
        tell(503, "", "1");
        tell(200, "{\"verificationId\":\"v2\"}", null);
        // an acceptance of nothing
        tell(202, "{}", null);
        offers.told(sitter, Client.Answer.NONE);
        offers.neither(Samples.NOT_SENT, 3);
        offers.neither(500, 0);

        assertEquals(Map.of(503, 1, 200, 1, 202, 1, Samples.NO_ANSWER, 1, Samples.NOT_SENT, 3), offers.neither());
        assertEquals(9, offers.offered());
    }

    private void tell(int status, String body, String retryAfter) {
        assertEquals(status, offers.told(sitter, new Client.Answer(status, body.getBytes(StandardCharsets.UTF_8), retryAfter)));
    }
}
