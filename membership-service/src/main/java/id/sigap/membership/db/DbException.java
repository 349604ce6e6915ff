package id.sigap.membership.db;

/** The database failed. */
public class DbException extends RuntimeException {

    DbException(Throwable cause) {
        super("a statement failed", cause);
    }
}
