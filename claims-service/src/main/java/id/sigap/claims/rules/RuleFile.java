package id.sigap.claims.rules;

import id.sigap.contracts.type.Rupiah;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads a rule file: one row a line, {@code key | from | to | value | regulation | source | grade | verify}; {@code #} begins a
 * comment line; an empty {@code to} means no known end; the last cell is {@code verify} or empty.
 */
public final class RuleFile {

    private static final int CELLS = 8;

    private RuleFile() {
    }

    /** @throws IllegalArgumentException with the line number, for anything that is not such a row */
    public static List<RuleRow> parse(String text) {
        List<RuleRow> rows = new ArrayList<>();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                rows.add(row(line));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
            }
        }
        return rows;
    }

    private static RuleRow row(String line) {
        String[] cells = line.split("\\|", -1);
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(CELLS + " cells wanted, " + cells.length + " found");
        }
        for (int i = 0; i < CELLS; i++) {
            cells[i] = cells[i].strip();
        }
        RuleKey key = RuleKey.read(cells[0]);
        LocalDate to = cells[2].isEmpty() ? null : LocalDate.parse(cells[2]);
        return new RuleRow(key, LocalDate.parse(cells[1]), to, value(key, cells[3]),
                new Citation(cells[4], cells[5], Grade.valueOf(cells[6]), verify(cells[7])));
    }

    private static boolean verify(String cell) {
        return switch (cell) {
            case "verify" -> true;
            case "" -> false;
            default -> throw new IllegalArgumentException("the last cell is \"verify\" or empty");
        };
    }

    private static RuleValue value(RuleKey key, String cell) {
        return switch (key.kind()) {
            case AMOUNT -> new RuleValue.Amount(Rupiah.of(Long.parseLong(cell)));
            case WHOLE -> new RuleValue.Whole(Integer.parseInt(cell));
            case RATE -> new RuleValue.Rate(new BigDecimal(cell));
            case SLICES -> new RuleValue.Slices(List.of(cell.split(";")).stream().map(RuleFile::slice).toList());
        };
    }

    private static RuleValue.Slice slice(String cell) {
        String[] parts = cell.strip().split(" to ");
        return new RuleValue.Slice(new BigDecimal(parts[0].strip()), parts.length == 1 ? null : Rupiah.of(Long.parseLong(parts[1].strip())));
    }
}
