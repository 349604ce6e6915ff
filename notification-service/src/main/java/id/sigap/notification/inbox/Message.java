package id.sigap.notification.inbox;

import id.sigap.notification.notice.Bilingual;
import id.sigap.notification.notice.NoticeKind;
import java.time.Instant;
import java.util.UUID;

/**
 * A notice in an inbox.
 *
 * @param seq    its number in this inbox, from 1, without gaps; numbers become visible in order
 * @param readAt null while it is unread
 */
public record Message(UUID accountId, long seq, UUID id, NoticeKind kind, Bilingual title, Bilingual body, UUID subjectId,
        Instant happenedAt, Instant readAt) {
    @Override
    public String toString() {
        return "Message[" + kind + " " + id + "]";
    }
}
