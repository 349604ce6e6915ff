package id.sigap.notification.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;

import id.sigap.contracts.claims.ClaimStatus;
import id.sigap.contracts.notification.InboxState;
import id.sigap.notification.notice.ClaimNotices;
import id.sigap.notification.world.Outside;
import id.sigap.notification.world.Rows;
import id.sigap.notification.world.Said;
import id.sigap.platform.Ids;
import id.sigap.testkit.Infra;
import id.sigap.testkit.TestEvents;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(Infra.class)
@WithTestResource(Outside.class)
class InboxRaceTest {

    private static final int WRITERS = 6;
    private static final int EACH = 15;

    @Inject
    WriteMessage writeMessage;
    @Inject
    MarkRead markRead;
    @Inject
    Rows rows;

    private final UUID account = Ids.next();

    @Test
    void theCountIsRightWhileManyWriteAndRead() throws Exception {
        run(Stream.concat(IntStream.range(0, WRITERS).mapToObj(i -> writer()), Stream.generate(this::reader).limit(3)).toList());
        assertCountIsRight();
        QuarkusTransaction.requiringNew().run(() -> markRead.upTo(account, WRITERS * EACH / 2));
        assertCountIsRight();
        assertEquals(WRITERS * EACH, rows.count("select last_seq from inbox_account where account_id = ?", account));
        assertEquals(WRITERS * EACH, rows.count("select count(distinct seq) from message where account_id = ?", account));
        int unread = (int) rows.count("select unread from inbox_account where account_id = ?", account);
        TestEvents.await(account.toString(), InboxState.class, state -> state.unread() == unread);
        List<InboxState> said = TestEvents.all(account.toString(), InboxState.class);
        assertEquals(unread, said.getLast().unread(), "what is said last is what is true");
    }

    @Test
    void manyWhoWriteTheSameNoticeWriteOne() throws Exception {
        UUID claim = Ids.next();
        run(Stream.<Callable<Void>>generate(() -> () -> {
            write(claim);
            return null;
        }).limit(WRITERS).toList());

        assertEquals(1, rows.count("select count(*) from message where account_id = ?", account));
        assertCountIsRight();
    }

    private Callable<Void> writer() {
        return () -> {
            for (int i = 0; i < EACH; i++) {
                write(Ids.next());
            }
            return null;
        };
    }

    private Callable<Void> reader() {
        return () -> {
            for (int i = 0; i < EACH; i++) {
                long seq = i;
                QuarkusTransaction.requiringNew().run(() -> markRead.upTo(account, seq));
            }
            return null;
        };
    }

    private void write(UUID claim) {
        QuarkusTransaction.requiringNew().run(() -> writeMessage.write(account,
                ClaimNotices.of(Said.claim(claim, account, ClaimStatus.APPROVED)).orElseThrow()));
    }

    private void assertCountIsRight() {
        assertEquals(rows.count("select count(*) from message where account_id = ? and read_at is null", account),
                rows.count("select unread from inbox_account where account_id = ?", account));
    }

    private static void run(List<Callable<Void>> acts) throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> done : threads.invokeAll(acts)) {
                done.get();
            }
        }
    }
}
