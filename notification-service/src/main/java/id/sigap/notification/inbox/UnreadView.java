package id.sigap.notification.inbox;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many messages are unread now. */
@Schema(name = "Unread")
public record UnreadView(@Schema(examples = "2") int unread) {
}
