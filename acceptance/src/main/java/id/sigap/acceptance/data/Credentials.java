package id.sigap.acceptance.data;

/** With which every generated member signs in, beside {@link Member#email}. */
public final class Credentials {

    public static final String PASSWORD = "tujuh gajah menyeberang";

    /** One for all, as 13 million would take days; at the cost that auth-service asks for, so signing in does not hash anew. */
    public static final String PASSWORD_HASH =
            "$argon2id$v=19$m=7168,t=5,p=1$c2lnYXAtZGF0YS1zZXQtMQ$lZmLQW88/y/er5ha2NmlUzF6VwQHkAsUjTLzXGd8Ir4";

    private Credentials() {
    }
}
