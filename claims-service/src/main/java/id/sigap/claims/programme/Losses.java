package id.sigap.claims.programme;

import id.sigap.claims.jkk.Loss;
import id.sigap.claims.statement.Injury;

/** Reads what was stated as the table's losses. */
final class Losses {

    private Losses() {
    }

    /** @throws IllegalArgumentException if it is none, or two at once */
    static Loss of(Injury.Loss stated) {
        if (stated.scalp() && stated.share() != null && stated.what() == null && stated.stepped() == null) {
            return new Loss.Scalp(stated.share());
        }
        if (stated.stepped() != null && stated.what() == null && stated.steps() != null && stated.share() == null) {
            return new Loss.Steps(stated.stepped(), stated.steps());
        }
        if (stated.what() != null && stated.stepped() == null && stated.steps() == null) {
            return stated.share() == null ? new Loss.Whole(stated.what()) : new Loss.Function(stated.what(), stated.share());
        }
        throw new IllegalArgumentException("a loss is a part of the body, a measured one, or of the scalp");
    }
}
