package id.sigap.claims.sql;

/** The database failed. */
class SqlFailure extends RuntimeException {

    SqlFailure(Throwable cause) {
        super("a statement failed", cause);
    }
}
