package id.sigap.notification.sql;

import java.sql.SQLException;

/** A statement failed; the cause tells whether that passes. */
public class DbException extends RuntimeException {

    DbException(SQLException cause) {
        super("a statement failed", cause);
    }
}
