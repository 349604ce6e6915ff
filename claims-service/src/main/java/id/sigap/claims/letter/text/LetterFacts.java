package id.sigap.claims.letter.text;

import id.sigap.claims.benefit.FailedRule;
import id.sigap.claims.explain.Explanation;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.List;

/** What a decision was, as far as its letter tells. Complete: a letter is made from this and the claimant's name alone. Personal. */
public sealed interface LetterFacts {

    /** How many rules, reasons or papers one letter lists at most; the app shows all. */
    int MOST_LISTED = 50;

    LetterKind kind();

    /**
     * @param programme  the programme's short name
     * @param benefit    what was claimed, in words, for example the reason
     * @param account    where it is paid
     * @param expectedBy the last day by which it is to be expected; null where nobody can say
     */
    record Approval(String programme, Text benefit, Rupiah gross, Rupiah tax, Rupiah net, PaidTo account, LocalDate expectedBy, Explanation explanation)
            implements LetterFacts {
        @Override
        public LetterKind kind() {
            return LetterKind.APPROVAL;
        }

        @Override
        public String toString() {
            return "Approval[***]";
        }
    }

    /**
     * @param ground      the legal ground in words
     * @param regulation  what the ground rests on
     * @param failed      the rules that were not met; may be empty
     * @param next        what the claimant can do besides an appeal
     * @param appealUntil the last day of an appeal; null where none is possible
     */
    record Rejection(String programme, Text benefit, Text ground, String regulation, List<Failed> failed, Text next, LocalDate appealUntil)
            implements LetterFacts {
        public Rejection {
            failed = bounded(failed);
        }

        @Override
        public LetterKind kind() {
            return LetterKind.REJECTION;
        }

        @Override
        public String toString() {
            return "Rejection[***]";
        }
    }

    /** @param until the last day on which it can be completed */
    record Return(String programme, Text benefit, List<Text> missing, LocalDate until) implements LetterFacts {
        public Return {
            missing = bounded(missing);
        }

        @Override
        public LetterKind kind() {
            return LetterKind.RETURN_FOR_CORRECTION;
        }

        @Override
        public String toString() {
            return "Return[***]";
        }
    }

    /**
     * @param upheld     whether the appeal was successful
     * @param reasons    why, in words
     * @param regulation what the decision rests on
     */
    record Appeal(String programme, Text benefit, LocalDate appealedOn, boolean upheld, List<Text> reasons, String regulation, Text next) implements LetterFacts {
        public Appeal {
            reasons = bounded(reasons);
        }

        @Override
        public LetterKind kind() {
            return LetterKind.APPEAL_DECISION;
        }

        @Override
        public String toString() {
            return "Appeal[***]";
        }
    }

    /** @param expectedBy as of an approval */
    record Compensation(String programme, Text benefit, int daysLate, Rupiah amount, PaidTo account, LocalDate expectedBy, Explanation explanation)
            implements LetterFacts {
        @Override
        public LetterKind kind() {
            return LetterKind.LATE_COMPENSATION;
        }

        @Override
        public String toString() {
            return "Compensation[***]";
        }
    }

    /**
     * A bank account as letters name it.
     *
     * @param maskedNumber all but the last digits hidden
     */
    record PaidTo(String bankCode, String maskedNumber) {
    }

    /** A rule that was not met, with what can be done. */
    record Failed(Text rule, Text detail, Text next, String regulation) {
        public static Failed of(FailedRule rule) {
            return new Failed(rule.text(), rule.detail().text(), rule.next().text(), rule.regulation());
        }
    }

    private static <T> List<T> bounded(List<T> items) {
        return List.copyOf(items.subList(0, Math.min(items.size(), MOST_LISTED)));
    }
}
