package id.sigap.payment.setup;

import id.sigap.platform.Clocks;
import id.sigap.platform.page.DayParameter;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleView;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The dated rules that this service works with. They are public law: no token is asked for. */
@Path("/payment/v1/rules")
@PermitAll
@RunOnVirtualThread
@Tag(name = "rules")
public class RulesResource {

    private static final String EXAMPLE = """
            {"day":"2026-11-30","rules":[{"rule":"jht-worker-rate","variant":"","label":{"indonesian":"Iuran JHT pekerja","english":"JHT contribution of the worker"},
            "value":"0.0200","validFrom":"2015-07-01","validTo":null,"regulation":"PP 46/2015","source":"S95, C48","grade":"B","verify":false}]}""";

    private final RuleBook book;
    private final Clock clock;

    RulesResource(RuleBook book, Clock clock) {
        this.book = book;
        this.clock = clock;
    }

    @Schema(name = "RulesInForce")
    public record RulesInForce(@Schema(description = "Legal day, Asia/Jakarta", examples = "2026-11-30") LocalDate day, List<RuleView> rules) {
    }

    @GET
    @Operation(summary = "The rules in force on a day, with regulation and source",
            description = "Today's where no day is given. `verify` marks what nobody has read in the regulation yet; a value `?` is a figure that was not found.")
    @APIResponse(responseCode = "200", description = "The rules", content = @Content(mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(implementation = RulesInForce.class), examples = @ExampleObject(name = "rate", value = EXAMPLE)))
    public RulesInForce inForce(@QueryParam("on") @Schema(examples = "2026-11-30") String on) {
        LocalDate day = on == null ? LocalDate.ofInstant(clock.instant(), Clocks.JAKARTA) : DayParameter.read("on", on);
        return new RulesInForce(day, RuleView.on(book, day));
    }
}
