package id.sigap.platform.page;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;

/** A day in a query, as 2026-11-30. Read by hand: the framework would answer 404 to what is none. */
public final class DayParameter {

    private DayParameter() {
    }

    /** @throws ProblemException INVALID_REQUEST that names the parameter, also where it is missing */
    public static LocalDate read(String name, String text) {
        try {
            return LocalDate.parse(text == null ? "" : text);
        } catch (DateTimeParseException notOne) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field(name);
        }
    }
}
