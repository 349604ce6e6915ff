package id.sigap.claims.programme;

import id.sigap.claims.benefit.ServiceFigure;
import id.sigap.claims.document.paper.DocumentKind;
import id.sigap.rules.RuleBook;
import java.time.LocalDate;
import java.util.Set;

/** Papers as the rules name them. */
final class PaperRows {

    private PaperRows() {
    }

    /** Adds the papers of a row. */
    static void add(Set<DocumentKind> papers, String variant, LocalDate day, RuleBook book) {
        book.on(ServiceFigure.CLAIM_PAPERS, variant, day).words().forEach(word -> papers.add(DocumentKind.valueOf(word)));
    }
}
