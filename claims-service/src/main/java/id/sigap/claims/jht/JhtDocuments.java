package id.sigap.claims.jht;

import id.sigap.claims.explain.Reasoning;
import id.sigap.claims.explain.ReasoningBuilder;
import id.sigap.contracts.claims.ClaimReason;
import id.sigap.rules.RuleBook;
import id.sigap.rules.RuleRow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The papers that a JHT claim needs (domain reference 5.2).
 *
 * @param taken     whether the claim can be handed in there at all
 * @param documents in the order in which a member is asked; empty where data and a selfie are enough, or where it is not taken
 */
public record JhtDocuments(boolean taken, List<JhtDocument> documents, Reasoning reasoning) {

    public JhtDocuments {
        documents = List.copyOf(documents);
    }

    public static JhtDocuments of(DocumentCase asked, RuleBook book) {
        ReasoningBuilder reasoning = new ReasoningBuilder("Dokumen klaim JHT", "Documents of a JHT claim", asked.day())
                .input("alasan klaim", "reason of the claim", JhtReasons.text(asked.reason())).input("diajukan lewat", "handed in through", asked.route().text())
                .input("saldo JHT", "JHT balance", asked.balance());
        boolean inJmo = asked.route() == Route.JMO;
        RuleRow papers = inJmo ? book.on(JhtFigure.JMO_REASONS, asked.day()) : book.on(JhtFigure.JHT_DOCUMENTS, asked.variant(), asked.day());
        reasoning.rule(papers);
        if (inJmo && !papers.words().contains(asked.reason().name())) {
            return new JhtDocuments(false, List.of(), reasoning.build());
        }
        List<JhtDocument> documents = new ArrayList<>();
        if (!inJmo) {
            papers.words().forEach(word -> documents.add(JhtDocument.valueOf(word)));
        }
        RuleRow above = book.on(JhtFigure.NPWP_ASKED_ABOVE, asked.day());
        reasoning.rule(above);
        if (asksForNpwp(asked, above) && !documents.contains(JhtDocument.NPWP)) {
            documents.remove(JhtDocument.NPWP_IF_ANY);
            documents.add(JhtDocument.NPWP);
        }
        return new JhtDocuments(true, documents, reasoning.build());
    }

    /** An NPWP that was stated is shown; who has none pays the tax that goes with it, and is not kept from the claim. */
    private static boolean asksForNpwp(DocumentCase asked, RuleRow above) {
        return switch (asked.number()) {
            case NPWP -> true;
            case NONE -> false;
            case NIK, NOT_KNOWN -> asked.earlierPartial() || asked.balance().compareTo(above.rupiah()) > 0;
        };
    }

    /** Whether JMO takes a claim of that reason, without any paper. */
    static boolean needsNone(ClaimReason reason, LocalDate day, RuleBook book) {
        return book.on(JhtFigure.JMO_REASONS, day).words().contains(reason.name());
    }
}
