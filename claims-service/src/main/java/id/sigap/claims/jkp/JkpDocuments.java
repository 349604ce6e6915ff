package id.sigap.claims.jkp;

import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.List;

/** The papers that a JKP claim needs, handed in through SIAPkerja (domain reference 5.2). */
public final class JkpDocuments {

    private JkpDocuments() {
    }

    /** @param lostOn day on which the job was lost */
    public static List<JkpDocument> of(LocalDate lostOn, RuleBook book) {
        return book.on(JkpFigure.JKP_DOCUMENTS, lostOn).words().stream().map(JkpDocument::valueOf).toList();
    }
}
