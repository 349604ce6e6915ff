package id.sigap.platform.inbox;

import id.sigap.platform.Causes;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.DatabaseException;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
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

    private final Database database;

    Faults(Database database) {
        this.database = database;
    }

    boolean isPassing(Throwable failure) {
        return Causes.of(failure).anyMatch(Faults::isPassingItself) || !databaseIsWritable();
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
        try {
            return database.first("select not pg_is_in_recovery() as writable", row -> row.flag("writable")).orElse(false);
        } catch (DatabaseException e) {
            return false;
        }
    }
}
