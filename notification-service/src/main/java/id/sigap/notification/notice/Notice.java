package id.sigap.notification.notice;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * Something to tell a member.
 *
 * @param key        what it is about, as business sees it: in one inbox there is one notice of a key, ever
 * @param subjectId  the claim or the like to open; null if there is none
 * @param happenedAt when it came about
 */
public record Notice(String key, NoticeKind kind, Bilingual title, Bilingual body, UUID subjectId, Instant happenedAt) {

    public Notice {
        Objects.requireNonNull(key);
        Objects.requireNonNull(happenedAt);
    }

    /** @param values for the placeholders of title and body */
    static Notice of(String key, NoticeKind kind, UUID subjectId, Instant happenedAt, Bilingual... values) {
        return new Notice(key, kind, kind.title().with(values), kind.body().with(values), subjectId, happenedAt);
    }

    @Override
    public String toString() {
        return "Notice[" + kind + " " + key + "]";
    }
}
