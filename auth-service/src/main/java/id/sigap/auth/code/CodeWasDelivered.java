package id.sigap.auth.code;

import id.sigap.contracts.event.Topic;
import id.sigap.contracts.notification.CodeDelivery;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** Notes what became of a code that lives. */
@ApplicationScoped
class CodeWasDelivered implements EventHandler {

    private final Database database;

    CodeWasDelivered(Database database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "code-delivered";
    }

    @Override
    public Kind kind() {
        return Kind.REACTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.CODE_DELIVERIES);
    }

    @Override
    public void on(Received event) {
        if (event.is(CodeDelivery.class)) {
            CodeDelivery delivery = event.as(CodeDelivery.class);
            database.update("update one_time_code set delivery = ? where id = ?", delivery.state(), delivery.codeId());
        }
    }
}
