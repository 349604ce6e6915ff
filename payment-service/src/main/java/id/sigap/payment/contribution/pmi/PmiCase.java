package id.sigap.payment.contribution.pmi;

import java.time.LocalDate;
import java.util.Objects;

/**
 * A migrant worker's contract (Pekerja Migran Indonesia, PMI).
 *
 * @param months length of the contract
 * @param day    of payment, legal day in Asia/Jakarta; its rules apply
 */
public record PmiCase(Path path, int months, LocalDate day) {

    /** Far beyond any contract. */
    private static final int MOST_MONTHS = 600;

    /** How somebody is placed. */
    public enum Path {
        /** By a Pelaksana Penempatan: protected already before work. */
        PELAKSANA_PENEMPATAN,
        PERSEORANGAN
    }

    public PmiCase {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(day, "day");
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException("a contract lasts from 1 to " + MOST_MONTHS + " months");
        }
    }
}
