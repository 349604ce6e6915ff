package id.sigap.membership.card;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.type.Kpj;
import id.sigap.membership.identity.Person;
import id.sigap.membership.me.BoundPerson;
import id.sigap.platform.api.Refuses;
import id.sigap.platform.problem.ProblemException;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The member's digital cards. */
@Path("/membership/v1/cards")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed("MEMBER")
@RunOnVirtualThread
@Tag(name = "members")
@Refuses("not-bound-yet")
public class CardResource {

    private final BoundPerson bound;
    private final Cards cards;
    private final SignCard signCard;

    CardResource(BoundPerson bound, Cards cards, SignCard signCard) {
        this.bound = bound;
        this.cards = cards;
        this.signCard = signCard;
    }

    /** All cards of a member, newest first. */
    @Schema(name = "DigitalCards")
    public record DigitalCards(List<DigitalCard> items) {
    }

    @GET
    @Transactional
    @Operation(summary = "The member's digital cards, one per KPJ")
    public DigitalCards list() {
        Person person = bound.get();
        return new DigitalCards(cards.all(person.id()).stream().map(card -> signCard.sign(card, person.identity().name())).toList());
    }

    @GET
    @Path("/{kpj}")
    @Transactional
    @Operation(summary = "One digital card", description = "Signed afresh; it can be checked offline until it expires.")
    public DigitalCard one(@PathParam("kpj") String typed) {
        Person person = bound.get();
        return Kpj.read(typed).flatMap(kpj -> cards.one(person.id(), kpj)).map(card -> signCard.sign(card, person.identity().name()))
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND).field("kpj"));
    }
}
