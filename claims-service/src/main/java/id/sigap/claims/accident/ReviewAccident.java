package id.sigap.claims.accident;

import id.sigap.claims.access.ReadsByOfficers;
import id.sigap.claims.accident.course.Accident;
import id.sigap.claims.accident.course.Place;
import id.sigap.claims.accident.course.Who;
import id.sigap.claims.readmodel.ReadModels;
import id.sigap.claims.setup.ClaimsConfig;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Puts together what an officer sees of an accident. */
@ApplicationScoped
class ReviewAccident {

    private final AccidentTable table;
    private final AccidentSearch search;
    private final ReportTable reports;
    private final SameAccident same;
    private final AccidentViews views;
    private final AccidentParties parties;
    private final ReadsByOfficers reads;
    private final ReadModels persons;
    private final ClaimsConfig config;

    ReviewAccident(AccidentTable table, AccidentSearch search, ReportTable reports, SameAccident same, AccidentViews views, AccidentParties parties,
            ReadsByOfficers reads, ReadModels persons, ClaimsConfig config) {
        this.table = table;
        this.search = search;
        this.reports = reports;
        this.same = same;
        this.views = views;
        this.parties = parties;
        this.reads = reads;
        this.persons = persons;
        this.config = config;
    }

    /**
     * The accident, after the look at it was written down.
     *
     * @throws ProblemException NOT_FOUND; OWN_ACCIDENT for an officer who is the victim or has reported it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    AccidentFile read(UUID accidentId, UUID officer, String what) {
        AccidentFile file = table.find(accidentId).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
        if (file.accident().involves(parties.who(Who.Actor.OFFICER))) {
            throw new ProblemException(ClaimsProblem.OWN_ACCIDENT);
        }
        reads.recordAccident(officer, accidentId, what);
        return file;
    }

    AccidentReviewView view(AccidentFile file, UUID officer, Locale language) {
        Accident accident = file.accident();
        List<Report> told = reports.of(file.id());
        String name = accident.victimId() == null ? null : persons.legalName(accident.victimId()).orElse(null);
        List<AccidentReviewView.Near> near = search.near(file.id()).stream().map(other -> near(file, told, other, language)).toList();
        return new AccidentReviewView(views.whole(file, officer, language), accident.victimId(), name,
                told.stream().map(AccidentReviewView.Told::of).toList(), near);
    }

    private AccidentReviewView.Near near(AccidentFile file, List<Report> told, AccidentFile other, Locale language) {
        Place here = place(told);
        Place there = place(reports.of(other.id()));
        Place.Hint hint = here == null || there == null ? Place.Hint.NOT_KNOWN : here.compare(there, config.accident().nearMetres());
        return new AccidentReviewView.Near(views.item(other, language),
                same.likeness(other, file.accident().told().happenedAt(), file.accident().cause()), hint);
    }

    private static Place place(List<Report> told) {
        return told.isEmpty() ? null : told.getFirst().words().told();
    }
}
