package id.sigap.local;

import java.util.List;

/** How hard the JVMs compile: quickly and little by default, fully where a benchmark measures the throughput. */
final class Jvm {

    private Jvm() {
    }

    static List<String> flags() {
        return "full".equals(System.getenv("SIGAP_JIT")) ? List.of() : List.of("-XX:TieredStopAtLevel=1");
    }
}
