package id.sigap.notification.code;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.contracts.auth.CodeIssued;
import id.sigap.contracts.event.Topic;
import id.sigap.notification.delivery.Deliveries;
import id.sigap.notification.delivery.Lane;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Takes one-time codes in. They leave from a lane of their own after the commit. */
@ApplicationScoped
class CodeReaction implements EventHandler {

    private final LetterOpener opener;
    private final Deliveries deliveries;
    private final ObjectMapper json;

    CodeReaction(LetterOpener opener, Deliveries deliveries, ObjectMapper json) {
        this.opener = opener;
        this.deliveries = deliveries;
        this.json = json;
    }

    @Override
    public String name() {
        return "codes";
    }

    @Override
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CODE_SECRETS);
    }

    @Override
    public void on(Received event) {
        if (!event.is(CodeIssued.class)) {
            return;
        }
        CodeIssued issued = event.as(CodeIssued.class);
        CodeIssued.Letter letter = opener.open(issued.sealed());
        LetterCheck.check(issued.channel(), letter);
        Lane lane = switch (issued.channel()) {
            case EMAIL -> Lane.CODE_EMAIL;
            case SMS -> Lane.CODE_SMS;
        };
        deliveries.queueCode(issued.codeId(), lane, bytes(letter), issued.expiresAt());
    }

    private byte[] bytes(CodeIssued.Letter letter) {
        try {
            return json.writeValueAsBytes(letter);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a letter is writable", e);
        }
    }
}
