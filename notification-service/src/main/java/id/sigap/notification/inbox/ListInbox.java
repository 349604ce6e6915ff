package id.sigap.notification.inbox;

import id.sigap.platform.page.Cursor;
import id.sigap.platform.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Reads a page of an inbox. */
@ApplicationScoped
class ListInbox {

    private final InboxTable table;

    ListInbox(InboxTable table) {
        this.table = table;
    }

    InboxView list(UUID accountId, String cursor, int limit, Locale locale) {
        // the place first: what comes in between is in the page and on the stream again, but never in neither
        Place place = table.place(accountId);
        List<Message> rows = table.before(accountId, Cursor.read(cursor, Long::valueOf).orElse(Long.MAX_VALUE), limit + 1);
        Page<Message> page = Page.of(rows, limit, message -> Long.toString(message.seq()));
        List<MessageView> items = page.items().stream().map(message -> MessageView.of(message, locale)).toList();
        return new InboxView(items, page.next(), place.unread(), place.lastSeq());
    }
}
