package id.sigap.payment.db;

import java.sql.SQLException;

/** A statement failed. The cause tells whether that passes. */
public class DbException extends RuntimeException {
    DbException(SQLException cause) {
        super(cause.getMessage(), cause);
    }
}
