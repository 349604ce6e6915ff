package id.sigap.biometric.policy;

import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A policy file, line by line: {@code #} begins a comment line, cells are parted by bars, an empty last day means no known end.
 *
 * <pre>
 * calibration | name | model | measured on | set, genuine pairs, other pairs; ...
 * measured | calibration | threshold | fmr | low | high | fnmr | low | high
 * row | purpose | from rupiah | valid from | valid to | accept below | unsure below | officers | target fmr | calibration
 * </pre>
 */
public final class PolicyFile {

    static final String ROW = "row";
    private static final int CALIBRATION_CELLS = 5;
    private static final int MEASURED_CELLS = 9;
    private static final int ROW_CELLS = 10;
    private static final int SET_CELLS = 3;

    /** What a file says, each line for itself in order; whether it makes a policy is {@link PolicyBook}'s to say. */
    public record Content(List<PolicyRow> rows, List<Calibration> calibrations) {
    }

    private record Head(String name, String model, LocalDate measuredOn, List<Calibration.PictureSet> sets) {
    }

    private record Point(String calibration, Calibration.Measured measured) {
    }

    private final List<PolicyRow> rows = new ArrayList<>();
    private final List<Head> heads = new ArrayList<>();
    private final List<Point> points = new ArrayList<>();

    private PolicyFile() {
    }

    /** @throws IllegalArgumentException with the line's number, for a line that is none of these */
    public static Content read(String text) {
        PolicyFile file = new PolicyFile();
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            try {
                file.take(cells(line, "\\|"));
            } catch (RuntimeException e) {
                throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
            }
        }
        return file.content();
    }

    private void take(List<String> cells) {
        switch (cells.getFirst()) {
            case "calibration" -> heads.add(head(wanted(cells, CALIBRATION_CELLS)));
            case "measured" -> points.add(point(wanted(cells, MEASURED_CELLS)));
            case ROW -> rows.add(row(wanted(cells, ROW_CELLS)));
            default -> throw new IllegalArgumentException("a line begins with calibration, measured or row");
        }
    }

    private Content content() {
        for (Point point : points) {
            if (heads.stream().noneMatch(head -> head.name().equals(point.calibration()))) {
                throw new IllegalArgumentException("something was measured for a calibration that is not there: " + point.calibration());
            }
        }
        return new Content(List.copyOf(rows), heads.stream().map(this::calibration).toList());
    }

    private Calibration calibration(Head head) {
        try {
            return new Calibration(head.name(), head.model(), head.measuredOn(), head.sets(),
                    points.stream().filter(point -> point.calibration().equals(head.name())).map(Point::measured).toList());
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("calibration " + head.name() + ": " + e.getMessage(), e);
        }
    }

    private static Head head(List<String> cells) {
        return new Head(filled(cells.get(1)), filled(cells.get(2)), LocalDate.parse(cells.get(3)), cells(cells.get(4), ";").stream().map(PolicyFile::set).toList());
    }

    private static Calibration.PictureSet set(String text) {
        List<String> cells = wanted(cells(text, ","), SET_CELLS);
        return new Calibration.PictureSet(cells.get(0), Integer.parseInt(cells.get(1)), Integer.parseInt(cells.get(2)));
    }

    private static Point point(List<String> cells) {
        return new Point(cells.get(1), new Calibration.Measured(Double.parseDouble(cells.get(2)), rate(cells.subList(3, 6)), rate(cells.subList(6, 9))));
    }

    private static Calibration.Rate rate(List<String> cells) {
        return new Calibration.Rate(Double.parseDouble(cells.get(0)), Double.parseDouble(cells.get(1)), Double.parseDouble(cells.get(2)));
    }

    private static PolicyRow row(List<String> cells) {
        return new PolicyRow(Purpose.valueOf(cells.get(1)), Rupiah.of(Long.parseLong(cells.get(2))), LocalDate.parse(cells.get(3)),
                cells.get(4).isEmpty() ? null : LocalDate.parse(cells.get(4)), Double.parseDouble(cells.get(5)), Double.parseDouble(cells.get(6)),
                Integer.parseInt(cells.get(7)), Double.parseDouble(cells.get(8)), filled(cells.get(9)));
    }

    private static List<String> cells(String line, String bar) {
        return List.of(line.split(bar, -1)).stream().map(String::strip).toList();
    }

    private static List<String> wanted(List<String> cells, int count) {
        if (cells.size() != count) {
            throw new IllegalArgumentException(count + " cells wanted, " + cells.size() + " found");
        }
        return cells;
    }

    private static String filled(String cell) {
        if (cell.isEmpty()) {
            throw new IllegalArgumentException("a name is missing");
        }
        return cell;
    }
}
