package id.sigap.platform.sql;

import java.sql.SQLException;

/** A statement failed. Its state tells whether that passes. */
public class DatabaseException extends RuntimeException {

    DatabaseException(SQLException cause) {
        super("a statement failed", cause);
    }

    /** The SQLState (ISO 9075, five characters); null if the failure has none, as without a connection. */
    public String sqlState() {
        return ((SQLException) getCause()).getSQLState();
    }
}
