package id.sigap.claims.programme;

import id.sigap.claims.jkp.EndOfWork;
import id.sigap.claims.jkp.JkpBenefit;
import id.sigap.claims.jkp.JkpFigure;
import id.sigap.claims.jkp.JobLoss;
import id.sigap.claims.jkp.JobSearch;
import id.sigap.claims.statement.LostJob;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A month of JKP that is asked for, in order in itself.
 *
 * @param search null in the first month
 */
record JkpAsked(LostJob stated, JobSearch search) {

    /** @throws ProblemException STATEMENT_INCOMPLETE with its field */
    static JkpAsked of(LostJob stated, LocalDate day, RuleBook book) {
        require(stated != null, "");
        LocalDate begins = book.history(JkpFigure.JKP_CLAIM_MONTHS).getFirst().validFrom();
        require(!stated.on().isAfter(day) && !stated.on().isBefore(begins), ".on");
        require(stated.month() <= JkpBenefit.MONTHS, ".month");
        if (stated.month() == 1) {
            require(stated.agreement() != null, ".agreement");
            require(stated.jkn() != null, ".jkn");
            return new JkpAsked(stated, null);
        }
        require(stated.search() != null, ".search");
        LostJob.Training training = stated.search().training();
        require(training == null || training.attended() <= training.sessions(), ".search.training.attended");
        return new JkpAsked(stated, new JobSearch(stated.search().selfAssessed(), stated.search().applications(), stated.search().interviews(),
                stated.search().counselled(), training == null ? JobSearch.Training.NONE : new JobSearch.Training(training.sessions(), training.attended())));
    }

    private static void require(boolean met, String field) {
        if (!met) {
            throw new ProblemException(ClaimsProblem.STATEMENT_INCOMPLETE).field("statement.jobLoss" + field);
        }
    }

    JobLoss loss() {
        return new JobLoss(stated.how(), stated.on());
    }

    EndOfWork how() {
        return stated.how();
    }

    int month() {
        return stated.month();
    }

    String key() {
        return key(stated.on(), month());
    }

    static String key(LocalDate lostOn, int month) {
        return lostOn + "/" + month;
    }

    /** The day of the loss that a key is of, if it is a first month's. */
    static Optional<LocalDate> firstMonth(String key) {
        return key.endsWith("/1") ? Optional.of(LocalDate.parse(key.substring(0, key.length() - "/1".length()))) : Optional.empty();
    }
}
