package id.sigap.claims.jkk;

import id.sigap.claims.benefit.Finding;
import id.sigap.claims.explain.Phrase;
import id.sigap.contracts.problem.ProblemType.Text;
import id.sigap.rules.RuleRow;
import java.util.ArrayList;
import java.util.List;

/** Compares the documents that are there with those that the rules ask for. */
final class MissingDocuments {

    private final JkkFacts facts;
    private final List<JkkDocument> missing = new ArrayList<>();

    MissingDocuments(JkkCase asked) {
        this.facts = asked.facts();
    }

    /** Asks for the documents of a row too. */
    MissingDocuments beside(RuleRow row) {
        for (String word : row.words()) {
            JkkDocument document = JkkDocument.valueOf(word);
            if (facts.documents() != null && !facts.documents().contains(document) && !missing.contains(document)) {
                missing.add(document);
            }
        }
        return this;
    }

    Finding finding() {
        if (facts.documents() == null) {
            return new Finding.NotKnownYet(Phrase.of("dokumen belum sampai", "the documents have not arrived"));
        }
        if (missing.isEmpty()) {
            return new Finding.Met(Phrase.of("semua dokumen ada", "every document is there"));
        }
        List<String> indonesian = new ArrayList<>();
        List<String> english = new ArrayList<>();
        for (JkkDocument document : missing) {
            indonesian.add(document.label().indonesian());
            english.add(document.label().english());
        }
        Text names = new Text(String.join(", ", indonesian), String.join(", ", english));
        return new Finding.NotMet(Phrase.of("belum ada: {0}", "missing: {0}", names),
                Phrase.of("Lengkapi: {0}", "Add: {0}", names), null);
    }
}
