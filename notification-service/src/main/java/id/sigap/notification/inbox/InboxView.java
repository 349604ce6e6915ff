package id.sigap.notification.inbox;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of an inbox, newest first. */
@Schema(name = "Inbox", requiredProperties = {"items", "unread", "lastEventId"})
record InboxView(List<MessageView> items,
        @Schema(description = "Send it as `cursor` for the next page; missing or null on the last one", nullable = true,
                examples = "MTc") String next,
        @Schema(description = "Unread messages of the whole inbox", examples = "2") int unread,
        @Schema(description = "Send it as `Last-Event-ID` to the stream to go on from here, or as `upTo` to read-all", examples = "17") long lastEventId) {
}
