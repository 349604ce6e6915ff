package id.sigap.rules;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code ./sigap rules}: what the rule files say for a day, without any service running. */
public final class ListRules {

    private static final String USAGE = "usage: ./sigap rules [--on DATE] [--verify] [WORD]; DATE as 2026-03-01, today if left out; --verify shows only rows "
            + "that nobody has read in the regulation yet; WORD is part of a rule's name, regulation or file";

    private ListRules() {
    }

    /** @param arguments first the directory of the project */
    public static void main(String[] arguments) throws IOException {
        try {
            System.out.print(list(Path.of(arguments[0]), List.of(arguments).subList(1, arguments.length), LocalDate.now(ZoneId.of("Asia/Jakarta"))));
        } catch (IllegalArgumentException wrong) {
            System.err.println(wrong.getMessage());
            System.exit(2);
        }
    }

    /** @throws IllegalArgumentException that says how it is used, or what is wrong in which file */
    static String list(Path root, List<String> arguments, LocalDate today) throws IOException {
        LocalDate day = today;
        boolean onlyUnverified = false;
        String word = "";
        for (int at = 0; at < arguments.size(); at++) {
            switch (arguments.get(at)) {
                case "--on" -> day = day(++at < arguments.size() ? arguments.get(at) : "");
                case "--verify" -> onlyUnverified = true;
                default -> {
                    if (!word.isEmpty() || arguments.get(at).startsWith("-")) {
                        throw new IllegalArgumentException(USAGE);
                    }
                    word = arguments.get(at).toLowerCase(Locale.ROOT);
                }
            }
        }
        StringBuilder out = new StringBuilder("rules in force on " + day + "\n");
        int shown = 0;
        int unverified = 0;
        for (Path file : files(root)) {
            String name = root.relativize(file).toString();
            List<RuleLine> lines = new ArrayList<>();
            for (RuleLine line : read(file, name)) {
                boolean wanted = line.appliesOn(day) && (!onlyUnverified || line.citation().verify())
                        && (name + " " + line.name() + " " + line.citation().regulation()).toLowerCase(Locale.ROOT).contains(word);
                if (wanted) {
                    lines.add(line);
                }
            }
            if (lines.isEmpty()) {
                continue;
            }
            out.append('\n').append(name).append('\n');
            int width = lines.stream().mapToInt(line -> line.name().length()).max().orElse(0);
            for (RuleLine line : lines) {
                out.append("  ").append(line.name()).append(" ".repeat(width - line.name().length())).append("  ").append(line.value())
                        .append("   since ").append(line.from()).append(line.to() == null ? "" : " until " + line.to())
                        .append("   ").append(line.citation().regulation()).append(" (").append(line.citation().source()).append(", grade ")
                        .append(line.citation().grade()).append(line.citation().verify() ? ", TO BE VERIFIED" : "").append(")\n");
                unverified += line.citation().verify() ? 1 : 0;
            }
            shown += lines.size();
        }
        return out.append("\n").append(shown).append(shown == 1 ? " rule, " : " rules, ").append(unverified).append(" to be verified\n").toString();
    }

    private static List<RuleLine> read(Path file, String name) throws IOException {
        try {
            return RuleLine.read(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IllegalArgumentException wrong) {
            throw new IllegalArgumentException(name + ", " + wrong.getMessage(), wrong);
        }
    }

    private static List<Path> files(Path root) throws IOException {
        List<Path> files = new ArrayList<>();
        for (String module : List.of("platform/rules", "claims-service", "payment-service")) {
            try (Stream<Path> inModule = Files.list(root.resolve(module).resolve("src/main/resources/rules"))) {
                inModule.filter(file -> file.toString().endsWith(".rules")).sorted().forEach(files::add);
            }
        }
        return files;
    }

    private static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException wrong) {
            throw new IllegalArgumentException(USAGE, wrong);
        }
    }
}
