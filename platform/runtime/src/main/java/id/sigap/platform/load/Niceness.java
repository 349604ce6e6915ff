package id.sigap.platform.load;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.ValueLayout;
import org.jboss.logging.Logger;

/** How much of a processor a thread gets while others want it too: the operating system's business, which Java's priorities do not reach. */
public final class Niceness {

    private static final Logger LOG = Logger.getLogger(Niceness.class);
    private static final int PROCESS = 0;
    private static final int THIS_THREAD = 0;

    private Niceness() {
    }

    /**
     * Makes the calling thread, and those that it starts, give way to others (setpriority(2), which on Linux concerns one thread). Without effect where that is
     * not to be had, or where the whole process gives way further already. Not for a virtual thread: it would be its carrier that gives way.
     *
     * @param nice up to 19; each step more is about a fifth less of a contended core
     */
    public static void become(int nice) {
        try {
            Linker linker = Linker.nativeLinker();
            int refused = (int) linker.downcallHandle(linker.defaultLookup().findOrThrow("setpriority"),
                    FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT))
                    .invokeExact(PROCESS, THIS_THREAD, nice);
            if (refused != 0) {
                LOG.debug("the system lets no thread give way");
            }
        } catch (Throwable missing) {
            LOG.debug("threads cannot give way here", missing);
        }
    }
}
