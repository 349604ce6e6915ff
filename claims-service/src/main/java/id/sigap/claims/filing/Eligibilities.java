package id.sigap.claims.filing;

import id.sigap.claims.benefit.Eligibility;
import id.sigap.claims.casefile.CaseFiles;
import id.sigap.claims.jht.JhtCase;
import id.sigap.claims.jht.JhtEligibility;
import id.sigap.claims.readmodel.Known;
import id.sigap.claims.readmodel.ReadModels;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.contracts.claims.Programme;
import id.sigap.rules.RuleBook;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Answers from local read models, at once; asks no other service. */
@ApplicationScoped
class Eligibilities {

    /** A question with the data that it rests on. */
    record Asked(JhtCase question, Known known) {
    }

    /** An answer with the data that it rests on. */
    record Judged(Eligibility answer, Known known) {
    }

    private final ReadModels readModels;
    private final CaseFiles files;
    private final RuleBook book;

    Eligibilities(ReadModels readModels, CaseFiles files, RuleBook book) {
        this.readModels = readModels;
        this.files = files;
        this.book = book;
    }

    /** @param day legal day whose rules apply */
    Asked ask(UUID personId, ClaimReason reason, LocalDate day) {
        Known told = readModels.of(personId, Programme.JHT);
        Known known = told.with(told.facts().with(told.facts().memberSince(), files.partPaid(personId)));
        return new Asked(new JhtCase(known.facts(), reason, day, book), known);
    }

    Judged judge(UUID personId, ClaimReason reason, LocalDate day) {
        Asked asked = ask(personId, reason, day);
        return new Judged(JhtEligibility.judge(asked.question()), asked.known());
    }
}
