package id.sigap.notification.delivery;

/** Deliveries that share workers. A code never waits behind a notice, nor an SMS behind a mail server that hangs. */
public enum Lane {
    CODE_EMAIL(true), CODE_SMS(true), NOTICE(false);

    private final boolean code;

    Lane(boolean code) {
        this.code = code;
    }

    /** Whether the letters hold secrets, which are destroyed when they are settled. */
    public boolean holdsCodes() {
        return code;
    }
}
