package id.sigap.sandbox.bank.snap;

import id.sigap.sandbox.Clocks;
import id.sigap.sandbox.sql.Sql;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** The bank's own numbers: reference numbers, request ids, X-EXTERNAL-IDs. Twenty digits: day and a running number. */
@Singleton
public class BankNumbers {

    private final Sql sql;
    private final Clock clock;

    BankNumbers(Sql sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    public String next() {
        long number = sql.first("select nextval('bank_number')", row -> row.getLong(1)).orElseThrow();
        String day = LocalDate.now(clock.withZone(Clocks.JAKARTA)).format(DateTimeFormatter.BASIC_ISO_DATE);
        return day + "%012d".formatted(number);
    }
}
