package id.sigap.local;

/** The launcher's way of making an installation's folders and secrets, for one that runs in containers. */
public final class Installation {

    private Installation() {
    }

    /** Makes what is missing; what is there stays. */
    public static void prepare(Layout layout) {
        layout.prepare();
        new SecretFiles(layout).prepare();
    }
}
