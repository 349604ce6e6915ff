package id.sigap.claims.simulation;

import id.sigap.claims.assessment.Assessor;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.explain.Phrase;
import id.sigap.claims.jht.TaxNumber;
import id.sigap.claims.readmodel.ReadModels;
import id.sigap.claims.setup.LegalDays;
import id.sigap.contracts.claims.Programme;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.platform.problem.ProblemException;
import id.sigap.rules.FigureNotFound;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;

/** What a member would get, when, and what is still missing: with the same rules and code that judge a claim. */
@ApplicationScoped
class Simulate {

    /** Permenaker 4/2022: from it on there are rows of every programme. */
    private static final LocalDate EARLIEST = LocalDate.of(2022, 4, 26);
    private static final int MOST_YEARS_AHEAD = 60;

    private final ReadModels readModels;
    private final CaseFiles files;
    private final Assessor assessor;
    private final RuleBook book;
    private final LegalDays days;

    Simulate(ReadModels readModels, CaseFiles files, Assessor assessor, RuleBook book, LegalDays days) {
        this.readModels = readModels;
        this.files = files;
        this.assessor = assessor;
        this.book = book;
        this.days = days;
    }

    /** With what was assumed. */
    record Simulated(Assumed member, List<Outcome> outcomes) {
    }

    /** @throws ProblemException INVALID_REQUEST for a day out of reach, or the cost of a fixed amount */
    @Transactional
    Simulated simulate(UUID personId, WhatIf tried) {
        LocalDate today = days.today();
        LocalDate day = tried.day() == null ? today : tried.day();
        if (day.isBefore(EARLIEST) || day.isAfter(today.plusYears(MOST_YEARS_AHEAD))) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("day");
        }
        if (tried.placement() != null && !tried.placement().namesOnlyBills()) {
            throw new ProblemException(CommonProblem.INVALID_REQUEST).field("placement.costs");
        }
        Assumed member = Assumed.of(readModels.member(personId), readModels.contributions(personId), tried, day, today);
        Boolean citizen = readModels.citizen(personId).orElse(null);
        TaxNumber number = TaxNumber.of(citizen, Boolean.TRUE.equals(tried.npwp()));
        Set<Programme> wanted = tried.wanted();
        List<Outcome> outcomes = new ArrayList<>();
        for (Programme programme : Programme.values()) {
            if (wanted.contains(programme)) {
                outcomes.addAll(computed(programme, () -> switch (programme) {
                    case JHT -> JhtOutcomes.of(member, files.partPaid(personId), number, personId, assessor, book);
                    case JKK -> JkkOutcomes.of(member, book);
                    case JKM -> JkmOutcomes.of(member, book);
                    case JP -> JpOutcomes.of(member, book);
                    case JKP -> JkpOutcomes.of(member, citizen, book);
                }));
            }
        }
        return new Simulated(member, outcomes);
    }

    /** A figure that nobody has found leaves its programme without an amount, and says which it is. */
    private static List<Outcome> computed(Programme programme, Supplier<List<Outcome>> outcomes) {
        try {
            return outcomes.get();
        } catch (FigureNotFound missing) {
            Text figure = missing.row().key().label();
            return List.of(Outcome.without(programme, "UNKNOWN", new Text("Belum dapat dihitung", "Can't be computed yet"), null,
                    Phrase.of("angka belum ditemukan sumbernya: {0}", "no source of this figure was found: {0}", figure)));
        }
    }
}
