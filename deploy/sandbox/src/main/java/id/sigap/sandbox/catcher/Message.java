package id.sigap.sandbox.catcher;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;

/**
 * A caught mail or SMS.
 *
 * @param id        grows with each message
 * @param to        one recipient; a mail to several is kept once for each
 * @param subject   empty for an SMS
 * @param html      the HTML form of a mail; null without one
 * @param reference the sender's own number of an SMS; null without one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Message(long id, Channel channel, String from, String to, String subject, String text, String html,
        String reference, Instant receivedAt) {

    @Override
    public String toString() {
        return "Message[" + id + ", " + channel + "]";
    }
}
