package id.sigap.acceptance.bench.payments;

import id.sigap.payment.ledger.Ledger;
import id.sigap.payment.ledger.MemberAccounts;
import id.sigap.platform.sql.Database;
import io.agroal.api.AgroalDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.function.Supplier;

/** One connection, and payment-service's ledger on it. For one thread at a time. */
final class Session implements AutoCloseable {

    private final Connection connection;
    private final Database database;
    private final Ledger ledger;
    private final MemberAccounts accounts;

    Session(Where where) throws SQLException {
        connection = DriverManager.getConnection(where.url() + "?reWriteBatchedInserts=true", where.user(), where.password());
        connection.setAutoCommit(false);
        database = new Database(lending(connection));
        ledger = new Ledger(database);
        accounts = new MemberAccounts(database);
    }

    /** Where the database is. */
    record Where(String url, String user, String password) {

        @Override
        public String toString() {
            return url;
        }
    }

    Database database() {
        return database;
    }

    Ledger ledger() {
        return ledger;
    }

    MemberAccounts accounts() {
        return accounts;
    }

    /** A transaction, which has been committed when this returns. */
    <T> T commit(Supplier<T> work) {
        try {
            T result = work.get();
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } catch (RuntimeException failed) {
            rollback();
            throw failed;
        }
    }

    void rollback() {
        try {
            connection.rollback();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Lends the same connection each time, as a pool does within a transaction, and takes it back open. */
    private static AgroalDataSource lending(Connection connection) {
        ClassLoader loader = Session.class.getClassLoader();
        Connection lent = (Connection) Proxy.newProxyInstance(loader, new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
            try {
                return method.getName().equals("close") ? null : method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        });
        return (AgroalDataSource) Proxy.newProxyInstance(loader, new Class<?>[] {AgroalDataSource.class}, (proxy, method, arguments) -> {
            if (method.getName().equals("getConnection")) {
                return lent;
            }
            throw new UnsupportedOperationException(method.getName());
        });
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
