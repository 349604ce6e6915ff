package id.sigap.platform.outbox;

import java.sql.Array;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;

/**
 * The relay's own database session, outside the pool. It holds the advisory lock that makes this replica the one that sends;
 * all its reading and deleting goes through the same session, so that who lost the lock cannot read on.
 */
final class RelaySession implements AutoCloseable {

    private static final long LOCK = 0x5167_6170_0001L;
    private static final long MAX_BATCH_CHARS = 4_000_000;

    // One snapshot for both lanes: an aggregate's earlier interactive row is in it if its later bulk row is.
    private static final String READ = """
            (select %1$s from outbox o where lane = 0 and aggregatetype <> all (?) and not exists (select from outbox_parked p
                where p.aggregatetype = o.aggregatetype and p.aggregateid = o.aggregateid) order by seq limit ?)
            union all
            (select %1$s from outbox o where lane = 1 and aggregatetype <> all (?) and not exists (select from outbox_parked p
                where p.aggregatetype = o.aggregatetype and p.aggregateid = o.aggregateid) order by seq limit ?)
            """.formatted(OutboxRow.COLUMNS);

    private final Connection connection;

    private RelaySession(Connection connection) {
        this.connection = connection;
    }

    static RelaySession open(String url, String user, String password) throws SQLException {
        Properties properties = new Properties();
        properties.put("user", user);
        properties.put("password", password);
        properties.put("ApplicationName", "outbox-relay");
        properties.put("connectTimeout", "5");
        properties.put("socketTimeout", "30");
        Connection connection = DriverManager.getConnection(url, properties);
        try (Statement setup = connection.createStatement()) {
            connection.setAutoCommit(true);
            // A hung relay speaks no more: the server ends its session, which frees the lock for another replica.
            setup.execute("set idle_session_timeout = '15s'");
            // A lost delete only sends a row twice, which consumers know how to live with.
            setup.execute("set synchronous_commit = off");
        } catch (SQLException e) {
            connection.close();
            throw e;
        }
        return new RelaySession(connection);
    }

    boolean tryLead() throws SQLException {
        try (Statement lock = connection.createStatement();
                ResultSet row = lock.executeQuery("select pg_try_advisory_lock(" + LOCK + ")")) {
            return row.next() && row.getBoolean(1);
        }
    }

    /** Next rows to send, interactive ones first, each aggregate's in version order; none of the topics held back. */
    List<OutboxRow> read(int limit, Set<String> held) throws SQLException {
        List<OutboxRow> rows = new ArrayList<>();
        int interactive = 0;
        long chars = 0;
        try (PreparedStatement read = connection.prepareStatement(READ)) {
            Array topics = connection.createArrayOf("text", held.toArray());
            read.setArray(1, topics);
            read.setInt(2, limit);
            read.setArray(3, topics);
            read.setInt(4, limit);
            try (ResultSet row = read.executeQuery()) {
                while (row.next() && chars < MAX_BATCH_CHARS) {
                    OutboxRow next = OutboxRow.read(row);
                    if (next.lane() == Lane.BULK.code() && interactive == limit) {
                        // unread interactive rows may belong before it
                        break;
                    }
                    interactive += next.lane() == Lane.INTERACTIVE.code() ? 1 : 0;
                    chars += next.payload().length();
                    rows.add(next);
                }
            }
        }
        return rows;
    }

    void delete(List<OutboxRow> rows) throws SQLException {
        Array seqs = connection.createArrayOf("bigint", rows.stream().map(OutboxRow::seq).toArray());
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where seq = any (?)")) {
            delete.setArray(1, seqs);
            delete.executeUpdate();
        } finally {
            seqs.free();
        }
    }

    void park(OutboxRow row, String reason) throws SQLException {
        String move = "with gone as (delete from outbox where seq = ? returning " + OutboxRow.COLUMNS + ") insert into outbox_parked ("
                + OutboxRow.COLUMNS + ", reason) select " + OutboxRow.COLUMNS + ", ? from gone";
        try (PreparedStatement park = connection.prepareStatement(move)) {
            park.setLong(1, row.seq());
            park.setString(2, reason);
            park.executeUpdate();
        }
    }

    void listen() throws SQLException {
        try (Statement listen = connection.createStatement()) {
            listen.execute("listen outbox");
        }
    }

    /** Tells the leading replica that rows are there; outside of any business transaction, where it costs nobody a lock. */
    void notifyLeader() throws SQLException {
        try (Statement notify = connection.createStatement()) {
            notify.execute("notify outbox");
        }
    }

    /** True if another replica has told of rows within {@code millis}. */
    boolean notified(int millis) throws SQLException {
        var notifications = connection.unwrap(org.postgresql.PGConnection.class).getNotifications(millis);
        return notifications != null && notifications.length > 0;
    }

    /** Shows the server that this session is alive. */
    void ping() throws SQLException {
        try (Statement ping = connection.createStatement()) {
            ping.execute("select 1");
        }
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException gone) {
            // a session that cannot be closed is closed already
            org.jboss.logging.Logger.getLogger(RelaySession.class).debug("closing the relay's session", gone);
        }
    }
}
