package id.sigap.biometric.policy;

import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The decision policy: for each purpose, amount and day one row, and what that row rests on. Cannot be made of rows that leave a doubt. */
public final class PolicyBook {

    private final List<PolicyRow> rows;
    private final List<Calibration> calibrations;

    /**
     * @param model version of the embeddings that are compared
     * @param today legal day in Asia/Jakarta; rows that are over may rest on former models
     * @throws IllegalArgumentException that names what is wrong
     */
    public PolicyBook(PolicyFile.Content content, String model, LocalDate today) {
        this.rows = content.rows();
        this.calibrations = content.calibrations();
        for (Purpose purpose : Purpose.values()) {
            Coverage.require(purpose, rows.stream().filter(row -> row.purpose() == purpose).toList(), today);
        }
        Calibrated.require(rows.stream().filter(row -> !row.isOver(today)).toList(), calibrations, model);
    }

    /**
     * The row that judges.
     *
     * @param amount what may be paid on the strength of a match; where it is not known the highest band's row, as it may come to anything
     * @throws IllegalArgumentException for a day before the purpose's first row
     */
    public PolicyRow on(Purpose purpose, Optional<Rupiah> amount, LocalDate day) {
        return rows.stream().filter(row -> row.purpose() == purpose && row.appliesOn(day) && amount.map(known -> row.from().compareTo(known) <= 0).orElse(true))
                .max(Comparator.comparing(PolicyRow::from))
                .orElseThrow(() -> new IllegalArgumentException("no policy for " + purpose + " on " + day));
    }

    /** The rows in force on a day, as the file has them; none before the first. */
    public List<PolicyRow> on(LocalDate day) {
        return rows.stream().filter(row -> row.appliesOn(day)).toList();
    }

    /** What a row in the book rests on; empty for one that is over and whose measurement was not kept. */
    public Optional<Calibration> calibration(PolicyRow row) {
        return calibrations.stream().filter(known -> known.name().equals(row.calibration())).findFirst();
    }
}
