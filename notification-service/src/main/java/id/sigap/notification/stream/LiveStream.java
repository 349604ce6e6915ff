package id.sigap.notification.stream;

import id.sigap.notification.inbox.Message;
import id.sigap.notification.inbox.MessageView;
import id.sigap.notification.inbox.Place;
import id.sigap.notification.inbox.UnreadView;
import id.sigap.notification.wake.Signal;
import id.sigap.platform.sql.DatabaseException;
import id.sigap.platform.stream.Line;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * One client's stream. It knows the number of the last message that it sent and asks the inbox for what came after; it keeps
 * nothing else. While nothing happens it is a virtual thread that sleeps.
 */
final class LiveStream {

    private static final Logger LOG = Logger.getLogger(LiveStream.class);
    private static final int NOTHING_SENT = -1;

    private final UUID accountId;
    private final Locale locale;
    private final Line line;
    private final InboxReader reader;
    private final Clock clock;
    private final Duration heartbeat;
    private final Instant end;
    private final Signal signal = new Signal();
    private volatile long sentSeq;
    private volatile int sentUnread = NOTHING_SENT;
    private volatile boolean closed;

    /** @param afterSeq where the client is */
    LiveStream(UUID accountId, Locale locale, Line line, InboxReader reader, Clock clock, Duration heartbeat, Instant end, long afterSeq) {
        this.accountId = accountId;
        this.locale = locale;
        this.line = line;
        this.reader = reader;
        this.clock = clock;
        this.heartbeat = heartbeat;
        this.end = end;
        this.sentSeq = afterSeq;
    }

    UUID accountId() {
        return accountId;
    }

    void wake() {
        signal.wake();
    }

    /** Wakes it if its inbox has moved on. */
    void compare(Place place) {
        if (place.lastSeq() > sentSeq || place.unread() != sentUnread) {
            signal.wake();
        }
    }

    void close() {
        closed = true;
        signal.wake();
    }

    void run() {
        try {
            catchUp();
            while (!closed && clock.instant().isBefore(end)) {
                if (!signal.await(heartbeat)) {
                    line.heartbeat();
                } else if (!closed) {
                    catchUp();
                }
            }
        } catch (Line.LineBrokenException gone) {
            LOG.debugf("a stream ends: %s", gone.getMessage());
        } catch (DatabaseException databaseAway) {
            LOG.warnf("a stream ends, its client will resume: %s", databaseAway.getCause().toString());
        } catch (TimeoutException crowded) {
            LOG.warnf("a stream ends, its client will resume: %s", crowded.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            line.close();
        }
    }

    private void catchUp() throws Line.LineBrokenException, InterruptedException, TimeoutException {
        InboxReader.News news;
        do {
            news = reader.after(accountId, sentSeq);
            for (Message message : news.messages()) {
                line.event("message", message.seq(), MessageView.of(message, locale));
                sentSeq = message.seq();
            }
        } while (!news.isAll() && !closed);
        if (news.place().unread() != sentUnread) {
            // with the place, so that a client that has had no message yet can resume too
            line.event("unread", sentSeq, new UnreadView(news.place().unread()));
            sentUnread = news.place().unread();
        }
    }
}
