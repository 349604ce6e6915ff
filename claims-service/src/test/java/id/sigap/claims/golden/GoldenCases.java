package id.sigap.claims.golden;

import java.util.List;

/** All questions of {@code golden/cases.tsv}, the same on every run: worked examples first, then each programme's edges and ordinary amounts. */
final class GoldenCases {

    private GoldenCases() {
    }

    static List<GoldenCase> all() {
        var list = new CaseList();
        WorkedExamples.addTo(list);
        JhtCases.addTo(list);
        JkkCases.addTo(list);
        LossCases.addTo(list);
        JkmCases.addTo(list);
        JpCases.addTo(list);
        JpAgeCases.addTo(list);
        JkpCases.addTo(list);
        return list.cases();
    }
}
