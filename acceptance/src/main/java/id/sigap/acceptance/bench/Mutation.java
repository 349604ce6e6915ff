package id.sigap.acceptance.bench;

import id.sigap.acceptance.bench.mutation.MutationBench;
import java.nio.file.Path;

/** {@code ./sigap bench mutation}: how many of the faults that are planted in the rules one by one the tests of the rules find. */
public final class Mutation {

    private Mutation() {
    }

    public static void main(String[] arguments) throws Exception {
        BenchMain.run(arguments, words -> MutationBench.read(Path.of(System.getProperty("sigap.root")), words), (root, bench) -> bench.run());
    }
}
