package id.sigap.claims.accident;

import id.sigap.claims.accident.AccidentParties.Party;
import id.sigap.claims.accident.course.Who;
import id.sigap.contracts.auth.Role;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.MembershipProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The accidents that the caller sees as worker or as employer; another's is not found, whoever asks. */
@ApplicationScoped
class OwnAccidents {

    private final AccidentTable table;
    private final AccidentSearch search;
    private final AccidentParties parties;
    private final Caller caller;

    OwnAccidents(AccidentTable table, AccidentSearch search, AccidentParties parties, Caller caller) {
        this.table = table;
        this.search = search;
        this.parties = parties;
        this.caller = caller;
    }

    enum Side {
        WORKER, EMPLOYER
    }

    /** @param as null for the one that the caller's roles name first */
    List<AccidentFile> list(String as, UUID before, int limit) {
        Side side = Choice.read("as", as, caller.roles().contains(Role.MEMBER) ? Side.WORKER : Side.EMPLOYER);
        return switch (side) {
            case WORKER -> search.ofVictim(caller.personId().orElseThrow(() -> new ProblemException(MembershipProblem.NOT_BOUND_YET)), before, limit);
            case EMPLOYER -> parties.employer().map(employer -> search.ofEmployer(employer, before, limit)).orElse(List.of());
        };
    }

    /** @throws ProblemException NOT_FOUND */
    AccidentFile own(UUID accidentId) {
        return table.find(accidentId).filter(file -> parties.party(file).filter(party -> party == Party.WORKER || party == Party.EMPLOYER).isPresent())
                .orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    /** As whom the caller acts on an own accident. */
    Who who(AccidentFile file) {
        return parties.who(parties.party(file).filter(party -> party == Party.EMPLOYER).isPresent() ? Who.Actor.EMPLOYER : Who.Actor.WORKER);
    }
}
