package id.sigap.local;

import java.util.List;

/** How large the JVMs may grow and how hard they compile: quickly and little by default, fully where a benchmark measures the throughput. */
final class Jvm {

    private Jvm() {
    }

    /** Pictures being decoded take room that nothing else needs. */
    static List<String> size(Part part) {
        return List.of(part == Part.BIOMETRIC ? "-Xmx256m" : "-Xmx128m", "-XX:+UseSerialGC");
    }

    static List<String> flags() {
        return "full".equals(System.getenv("SIGAP_JIT")) ? List.of() : List.of("-XX:TieredStopAtLevel=1");
    }
}
