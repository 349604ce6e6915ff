package id.sigap.auth.activity;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.page.DayParameter;
import id.sigap.platform.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** How many accounts are used. */
@Path("/auth/v1/active-users")
@RolesAllowed("ANALYST")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "analysts")
public class ActiveUsersResource {

    private static final int LONGEST_DAYS = 366;

    private final ActiveDays days;

    ActiveUsersResource(ActiveDays days) {
        this.days = days;
    }

    @Schema(name = "ActiveUsers")
    public record ActiveUsers(LocalDate from, LocalDate to, @Schema(description = "Accounts used on one day at least, each counted once") long distinct,
            List<Day> days) {
        public record Day(LocalDate day, long accounts) {
        }
    }

    @GET
    @Transactional
    @Operation(summary = "Accounts that signed in or renewed a session, by day of Jakarta and over the whole time", description = "A year at most; kept for 400 days.")
    public ActiveUsers count(@QueryParam("from") @Schema(examples = "2026-11-01") String from, @QueryParam("to") @Schema(examples = "2026-11-30") String to) {
        LocalDate first = DayParameter.read("from", from);
        LocalDate last = DayParameter.read("to", to);
        if (last.isBefore(first) || first.plusDays(LONGEST_DAYS).isBefore(last)) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("to");
        }
        return new ActiveUsers(first, last, days.distinct(first, last),
                days.byDay(first, last).stream().map(count -> new ActiveUsers.Day(count.day(), count.accounts())).toList());
    }
}
