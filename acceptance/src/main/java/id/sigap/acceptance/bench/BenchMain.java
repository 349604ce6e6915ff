package id.sigap.acceptance.bench;

import id.sigap.local.LocalException;
import id.sigap.servers.ServerException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/** How a bench begins and ends as a process: status 2 for words that it does not understand, 1 for what went wrong and is understood; each says why in a line. */
final class BenchMain {

    private BenchMain() {
    }

    /** What is measured. */
    interface Run<O> {

        /** @param root of the project */
        void run(Path root, O options) throws Exception;
    }

    /** @param read throws an {@link IllegalArgumentException} that says how the bench is used */
    static <O> void run(String[] arguments, Function<List<String>, O> read, Run<O> bench) throws Exception {
        O options;
        try {
            options = read.apply(List.of(arguments));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        try {
            bench.run(Path.of(System.getProperty("sigap.root")), options);
        } catch (IllegalStateException | ServerException | LocalException understood) {
            System.err.println(understood.getMessage());
            System.exit(1);
        }
    }
}
