package id.sigap.rules;

import id.sigap.contracts.type.Rupiah;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Reads rule files; how they are written is said at {@link RuleLine#read}. */
public final class RuleFile {

    /** A figure that is set by law, but was not found: an answer that needs it says so. */
    private static final String NOT_FOUND = "?";

    private RuleFile() {
    }

    /**
     * The book of the files that ship on the class path.
     *
     * @throws IllegalArgumentException if a file is missing, or wrong, or they do not make a book together
     */
    public static RuleBook book(Collection<? extends RuleKey> keys, String... resources) {
        List<RuleRow> rows = new ArrayList<>();
        for (String resource : resources) {
            try (InputStream file = RuleFile.class.getResourceAsStream(resource)) {
                if (file == null) {
                    throw new IllegalArgumentException(resource + " is missing");
                }
                rows.addAll(parse(new String(file.readAllBytes(), StandardCharsets.UTF_8), keys));
            } catch (IOException e) {
                throw new UncheckedIOException(resource, e);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(resource + ": " + e.getMessage(), e);
            }
        }
        return new RuleBook(keys, rows);
    }

    /** @throws IllegalArgumentException for a line that is no row of one of these keys */
    public static List<RuleRow> parse(String text, Collection<? extends RuleKey> keys) {
        return RuleLine.read(text).stream().map(line -> row(line, keys)).toList();
    }

    private static RuleRow row(RuleLine line, Collection<? extends RuleKey> keys) {
        RuleKey key = keys.stream().filter(known -> known.written().equals(line.key())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no rule is called " + line.key()));
        if (!key.variants().contains(line.variant())) {
            throw new IllegalArgumentException(line.key() + " has no variant [" + line.variant() + "]");
        }
        try {
            return new RuleRow(key, line.variant(), line.from(), line.to(), value(key, line.value()), line.citation());
        } catch (RuntimeException e) {
            throw new IllegalArgumentException(line.name() + " from " + line.from() + ": " + e.getMessage(), e);
        }
    }

    private static RuleValue value(RuleKey key, String cell) {
        if (cell.equals(NOT_FOUND)) {
            return new RuleValue.NotFound();
        }
        return switch (key.kind()) {
            case AMOUNT -> new RuleValue.Amount(Rupiah.of(Long.parseLong(cell)));
            case WHOLE -> new RuleValue.Whole(Integer.parseInt(cell));
            case RATE -> new RuleValue.Rate(new BigDecimal(cell));
            case SLICES -> new RuleValue.Slices(List.of(cell.split(";")).stream().map(RuleFile::slice).toList());
            case BRACKETS -> new RuleValue.Brackets(List.of(cell.split(";")).stream().map(RuleFile::bracket).toList());
            case WORDS -> new RuleValue.Words(List.of(cell.split(" +")));
        };
    }

    private static RuleValue.Slice slice(String cell) {
        String[] parts = parts(cell);
        return new RuleValue.Slice(new BigDecimal(parts[0]), parts.length == 1 ? null : Rupiah.of(Long.parseLong(parts[1])));
    }

    private static RuleValue.Bracket bracket(String cell) {
        String[] parts = parts(cell);
        return new RuleValue.Bracket(Rupiah.of(Long.parseLong(parts[0])), parts.length == 1 ? null : Rupiah.of(Long.parseLong(parts[1])));
    }

    private static String[] parts(String cell) {
        return cell.strip().split(" +to +");
    }
}
