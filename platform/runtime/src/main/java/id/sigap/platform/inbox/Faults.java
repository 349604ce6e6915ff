package id.sigap.platform.inbox;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.sql.Statement;
import java.util.Set;

/**
 * Tells a fault of the machinery (database, broker, network: it passes) from an event that cannot be handled (it stays).
 * When in doubt the database is asked: while it cannot be written to, nothing is the event's fault.
 */
@ApplicationScoped
public class Faults {

    // connection, resources, operator intervention, system, serialization and deadlock, lock not available, read-only
    private static final Set<String> PASSING_CLASSES = Set.of("08", "53", "57", "58", "40");
    private static final Set<String> PASSING_STATES = Set.of("55P03", "25006");

    private final AgroalDataSource database;

    Faults(AgroalDataSource database) {
        this.database = database;
    }

    boolean isPassing(Throwable failure) {
        int depth = 0;
        for (Throwable t = failure; t != null && depth < 20; t = t.getCause(), depth++) {
            if (isPassingItself(t)) {
                return true;
            }
        }
        return !databaseIsWritable();
    }

    private static boolean isPassingItself(Throwable t) {
        if (t instanceof SQLException sql) {
            String state = sql.getSQLState();
            return sql instanceof SQLTransientException || sql instanceof SQLRecoverableException
                    || state == null
                    || state.length() == 5 && (PASSING_CLASSES.contains(state.substring(0, 2)) || PASSING_STATES.contains(state));
        }
        return t instanceof IOException && !(t instanceof com.fasterxml.jackson.core.JacksonException)
                || t instanceof org.apache.kafka.common.KafkaException
                || t instanceof InterruptedException
                || t instanceof VirtualMachineError;
    }

    private boolean databaseIsWritable() {
        try (Connection connection = database.getConnection(); Statement ask = connection.createStatement();
                ResultSet row = ask.executeQuery("select not pg_is_in_recovery()")) {
            return row.next() && row.getBoolean(1);
        } catch (SQLException e) {
            return false;
        }
    }
}
