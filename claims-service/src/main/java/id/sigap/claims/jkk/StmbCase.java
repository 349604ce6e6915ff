package id.sigap.claims.jkk;

import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;

/**
 * Days on which somebody could not work for a while (sementara tidak mampu bekerja).
 *
 * @param wage               of a month, as {@link JkkWage} finds it
 * @param sickDays           days of incapacity, calendar days
 * @param employerKeptPaying whether the employer paid the wage meanwhile
 * @param accident           day of the accident or diagnosis, legal day in Asia/Jakarta: its regime holds until the end
 */
public record StmbCase(Rupiah wage, int sickDays, boolean employerKeptPaying, LocalDate accident) {

    private static final int MOST = 36_500;

    public StmbCase {
        JkkWage.require(wage);
        if (sickDays < 0 || sickDays > MOST) {
            throw new IllegalArgumentException("days of incapacity lie between 0 and " + MOST);
        }
    }
}
