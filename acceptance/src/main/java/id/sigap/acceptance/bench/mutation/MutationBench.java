package id.sigap.acceptance.bench.mutation;

import id.sigap.acceptance.bench.Arguments;
import id.sigap.acceptance.bench.Report;
import id.sigap.acceptance.bench.load.Maven;
import id.sigap.acceptance.bench.load.Programs;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** PIT over the rules, package by package. Those that survive are named in {@code target/bench/mutation-survivors.txt}. */
public final class MutationBench {

    private static final int MOST_THREADS = 4;
    private static final double BAR = 85;
    private static final Duration LONGEST = Duration.ofMinutes(30);
    private static final String USAGE = "usage: ./sigap bench mutation [--only PACKAGE,PACKAGE]; a PACKAGE is "
            + Stream.of(RulePackage.values()).map(RulePackage::option).collect(Collectors.joining(", "));

    private final Path root;
    private final Set<RulePackage> packages;
    private final Report report = new Report("mutation", "not used: nothing is written");

    private MutationBench(Path root, Set<RulePackage> packages) {
        this.root = root;
        this.packages = packages;
    }

    /** @throws IllegalArgumentException that says how it is used */
    public static MutationBench read(Path root, List<String> arguments) {
        return new MutationBench(root, packages(arguments));
    }

    static Set<RulePackage> packages(List<String> arguments) {
        if (arguments.isEmpty()) {
            return EnumSet.allOf(RulePackage.class);
        }
        Arguments words = new Arguments(arguments, USAGE);
        if (arguments.size() == 2 && "--only".equals(words.next())) {
            return words.some(RulePackage.class);
        }
        throw words.wrong();
    }

    /** @throws IllegalStateException with the end of Maven's words, where it fails, or where tests that know nothing of a rule find its faults */
    public void run() throws IOException, InterruptedException {
        int threads = Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors());
        List<String> survivors = new ArrayList<>();
        try (Programs programs = new Programs(root.resolve("target/bench/mutation-logs"))) {
            report.progress("jkm by tests of explanations alone, which must miss most");
            Outcomes planted = mutate(programs, RulePackage.JKM, "id.sigap.claims.explain.*", "planted", threads);
            if (planted.faults() == 0 || planted.percent() >= BAR) {
                throw new IllegalStateException("tests that know nothing of jkm found " + planted.found() + " of " + planted.faults() + " faults in it: this bench cannot be believed");
            }
            report.figure("planted_percent", planted.percent(), "faults in jkm that tests of explanations find: must be below " + Math.round(BAR));
            for (RulePackage rules : packages) {
                report.progress(rules.option() + ", with " + threads + " threads; some minutes");
                Outcomes outcomes = mutate(programs, rules, rules.tests(), rules.option(), threads);
                report.figure(rules.option() + "_percent", outcomes.percent(), outcomes.found() + " of " + outcomes.faults() + " faults found; bar " + Math.round(BAR));
                survivors.addAll(outcomes.survivors());
                report.keep(root);
                Files.write(root.resolve("target/bench/mutation-survivors.txt"), survivors);
            }
        }
        System.out.println();
        report.publish(root);
        System.out.println("  those that survived are in target/bench/mutation-survivors.txt");
    }

    private Outcomes mutate(Programs programs, RulePackage rules, String tests, String name, int threads) throws IOException, InterruptedException {
        Path reports = root.resolve(rules.module() + "/target/mutation/" + name);
        Files.deleteIfExists(reports.resolve("mutations.xml"));
        programs.run(name, List.of(Maven.command(), "-B", "-ntp", "-Pmutation", "-Dquarkus.build.skip=true", "-pl", rules.module(), "-am", "-DtargetClasses=" + rules.classes(),
                "-DtargetTests=" + tests, "-Dthreads=" + threads, "-DreportsDirectory=" + reports, "process-test-classes"),
                root, Map.of("JAVA_HOME", System.getProperty("java.home")), LONGEST);
        return Outcomes.read(reports.resolve("mutations.xml"));
    }
}
