package id.sigap.local;

import id.sigap.servers.KafkaOptions;
import java.util.List;

/** How large the JVMs may grow and how hard they compile: quickly and little by default, fully where a benchmark measures the throughput. */
public final class Jvm {

    /** What the JDK asks to be told before it lets native code and Netty's buffers work without a warning. */
    public static final List<String> ACCESS = List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow");

    /** Gives back to the system, every ten seconds, what the compiler and native libraries have freed: glibc would keep it. */
    private static final String TRIM = "-XX:TrimNativeHeapInterval=10000";

    private Jvm() {
    }

    /** Pictures being decoded take room that nothing else needs. */
    public static List<String> size(Part part) {
        return List.of(part == Part.BIOMETRIC ? "-Xmx256m" : "-Xmx128m", "-XX:+UseSerialGC", TRIM);
    }

    /** What a face costs nobody waits for within a request: where all share a few cores, whoever signs in or looks something up comes first. */
    static List<String> priority(Part part) {
        return part == Part.BIOMETRIC ? List.of("nice", "-n", "10") : List.of();
    }

    /** auth-service compiles quickly and little wherever it runs (ADR 032), the others where they are only tried out. */
    public static List<String> compilation(Part part) {
        return part != Part.AUTH && isFull() ? List.of() : List.of("-XX:TieredStopAtLevel=1");
    }

    /** The broker takes part in whatever is measured: it compiles as hard as the services. */
    static KafkaOptions broker(KafkaOptions options) {
        return isFull() ? options.withJvm(List.of("-Xmx512m", "-XX:+UseSerialGC")) : options;
    }

    private static boolean isFull() {
        return "full".equals(System.getenv("SIGAP_JIT"));
    }
}
