package id.sigap.claims.heir.kin;

import id.sigap.contracts.problem.ProblemType.Text;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** One thing to prove. @param oneOf any of these papers proves it */
public record Need(List<Paper> oneOf) {

    public Need {
        oneOf = List.copyOf(oneOf);
        if (oneOf.isEmpty()) {
            throw new IllegalArgumentException("something proves it");
        }
    }

    static Need of(Paper... oneOf) {
        return new Need(List.of(oneOf));
    }

    public String in(Locale language) {
        String or = new Text(" atau ", " or ").in(language);
        return oneOf.stream().map(paper -> paper.label().in(language)).collect(Collectors.joining(or));
    }
}
