package id.sigap.platform.stream;

import id.sigap.platform.sql.DatabaseException;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Looks at a steady pace whether there is something for the open streams of this replica, until it is stopped. */
public final class StreamPolling {

    private static final Logger LOG = Logger.getLogger(StreamPolling.class);

    private final Duration pace;
    private final Runnable look;
    private final Runnable closeAll;
    private volatile boolean running = true;

    /**
     * @param look     what another replica wrote is seen by it too; that the database is away, or a fault, ends nothing
     * @param closeAll of a bean itself and not of its proxy, which is gone when the process of a test ends
     */
    public StreamPolling(Duration pace, Runnable look, Runnable closeAll) {
        this.pace = pace;
        this.look = look;
        this.closeAll = closeAll;
    }

    public void start(String name) {
        Thread.ofVirtual().name(name).start(this::run);
        // Quarkus waits for open requests before it tells beans of the shutdown; streams must not make it wait
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().unstarted(closeAll));
    }

    public void stop() {
        running = false;
        closeAll.run();
    }

    private void run() {
        try {
            while (running) {
                Thread.sleep(pace);
                lookOnce();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookOnce() {
        try {
            look.run();
        } catch (DatabaseException databaseAway) {
            LOG.warnf("streams wait for the database: %s", databaseAway.getCause().toString());
        } catch (RuntimeException unforeseen) {
            LOG.error("streams go on after a fault", unforeseen);
        }
    }
}
