package id.sigap.acceptance.bench;

import id.sigap.local.Part;
import id.sigap.local.Suite;
import java.time.Duration;

/** The planted fault of whoever times sign-ins: auth-service hangs. If that did not show, nothing that is measured could be believed. */
public final class SignInsHang {

    private static final Duration LENGTH = Duration.ofSeconds(3);

    private final Suite suite;
    private final Visitors visitors;
    private final Report report;

    public SignInsHang(Suite suite, Visitors visitors, Report report) {
        this.suite = suite;
        this.visitors = visitors;
        this.report = report;
    }

    /** @throws IllegalStateException unless most visits failed */
    public Window plant(int ratePerSecond) throws InterruptedException {
        report.progress("a planted fault, which must be seen: signing in hangs for " + LENGTH.toSeconds() + " s");
        Window window;
        try {
            suite.pause(Part.AUTH);
            window = visitors.arrive(ratePerSecond, LENGTH);
        } finally {
            suite.resume(Part.AUTH);
        }
        visitors.awaitCalm();
        if (window.failed() * 2 < window.visits()) {
            throw new IllegalStateException("auth-service hung, and only " + window.failed() + " of " + window.visits()
                    + " visits failed: this bench cannot be believed");
        }
        return window;
    }
}
