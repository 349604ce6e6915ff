package id.sigap.acceptance.bench;

import id.sigap.acceptance.bench.mutation.MutationBench;
import java.nio.file.Path;
import java.util.List;

/** {@code ./sigap bench mutation}: how many of the faults that are planted in the rules one by one the tests of the rules find. */
public final class Mutation {

    private Mutation() {
    }

    public static void main(String[] arguments) throws Exception {
        MutationBench bench;
        try {
            bench = MutationBench.read(Path.of(System.getProperty("sigap.root")), List.of(arguments));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
            return;
        }
        try {
            bench.run();
        } catch (IllegalStateException understood) {
            System.err.println(understood.getMessage());
            System.exit(1);
        }
    }
}
