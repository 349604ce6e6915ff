package id.sigap.payment.contribution.jakon;

import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Objects;

/** What a construction project (Jasa Konstruksi) is charged on. */
public sealed interface JakonCase {

    /** The day whose rules apply. */
    LocalDate day();

    /** @param monthly wages of all workers of the project in the month */
    record WagesKnown(Rupiah monthly, YearMonth month) implements JakonCase {
        public WagesKnown {
            Objects.requireNonNull(month, "month");
            if (monthly.isNegative()) {
                throw new IllegalArgumentException("wages are not negative");
            }
        }

        @Override
        public LocalDate day() {
            return month.atDay(1);
        }
    }

    /**
     * @param contractValue without PPN (VAT)
     * @param day           of the registration, legal day in Asia/Jakarta
     */
    record WagesUnknown(Rupiah contractValue, LocalDate day) implements JakonCase {
        public WagesUnknown {
            Objects.requireNonNull(day, "day");
            if (contractValue.isNegative()) {
                throw new IllegalArgumentException("a contract value is not negative");
            }
        }
    }
}
