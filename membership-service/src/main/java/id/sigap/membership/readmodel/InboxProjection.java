package id.sigap.membership.readmodel;

import id.sigap.contracts.event.Topic;
import id.sigap.contracts.notification.InboxState;
import id.sigap.platform.inbox.EventHandler;
import id.sigap.platform.inbox.Kind;
import id.sigap.platform.inbox.Received;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;

/** How many notices each account has not read. */
@ApplicationScoped
class InboxProjection implements EventHandler {

    private final Database db;

    InboxProjection(Database db) {
        this.db = db;
    }

    @Override
    public String name() {
        return "home-notices";
    }

    @Override
    public Kind kind() {
        return Kind.PROJECTION;
    }

    @Override
    public Set<Topic> topics() {
        return Set.of(Topic.INBOX_STATE);
    }

    @Override
    public void on(Received event) {
        if (event.is(InboxState.class)) {
            InboxState inbox = event.as(InboxState.class);
            db.update("""
                    insert into known_inbox (account_id, unread, changed_at) values (?, ?, ?)
                    on conflict (account_id) do update set unread = excluded.unread, changed_at = excluded.changed_at""",
                    inbox.accountId(), inbox.unread(), inbox.changedAt());
        }
    }

    @Override
    public void truncate() {
        db.update("delete from known_inbox");
    }
}
