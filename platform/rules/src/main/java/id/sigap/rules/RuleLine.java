package id.sigap.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of a rule file, not yet known to mean anything.
 *
 * @param key     as written
 * @param variant what is between brackets after the key; empty where there are none
 * @param to      null while no end is known
 */
public record RuleLine(String key, String variant, LocalDate from, LocalDate to, String value, Citation citation) {

    private static final int CELLS = 8;

    /**
     * One row a line, {@code key[variant] | from | to | value | regulation | source | grade | verify}; {@code #} begins a comment line; an
     * empty {@code to} means no known end; the last cell is {@code verify} or empty.
     *
     * @throws IllegalArgumentException with the line's number, for anything that is not such a row
     */
    public static List<RuleLine> read(String text) {
        List<RuleLine> lines = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                lines.add(of(line));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
            }
        }
        return lines;
    }

    private static RuleLine of(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(CELLS + " cells wanted, " + cells.length + " found");
        }
        for (int i = 0; i < CELLS; i++) {
            cells[i] = cells[i].strip();
        }
        int bracket = cells[0].indexOf('[');
        if (bracket >= 0 && !cells[0].endsWith("]")) {
            throw new IllegalArgumentException("a variant is written as key[VARIANT]");
        }
        return new RuleLine(bracket < 0 ? cells[0] : cells[0].substring(0, bracket),
                bracket < 0 ? RuleKey.ALL : cells[0].substring(bracket + 1, cells[0].length() - 1),
                LocalDate.parse(cells[1]), cells[2].isEmpty() ? null : LocalDate.parse(cells[2]), cells[3],
                new Citation(cells[4], cells[5], Grade.valueOf(cells[6]), verify(cells[7])));
    }

    private static boolean verify(String cell) {
        return switch (cell) {
            case "verify" -> true;
            case "" -> false;
            default -> throw new IllegalArgumentException("the last cell is \"verify\" or empty");
        };
    }

    /** Key and variant as written. */
    public String name() {
        return variant.isEmpty() ? key : key + "[" + variant + "]";
    }

    public boolean appliesOn(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
}
