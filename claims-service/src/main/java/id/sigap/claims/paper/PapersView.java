package id.sigap.claims.paper;

import id.sigap.claims.document.paper.DocumentKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which papers a claim needs. */
@Schema(name = "Papers")
record PapersView(List<Paper> papers, @Schema(description = "Nothing is missing") boolean complete) {

    @Schema(name = "Paper")
    record Paper(@Schema(examples = "KK") DocumentKind kind, @Schema(examples = "Family card (KK)") String text,
            @Schema(description = "Has arrived and is in order") boolean arrived) {
    }

    static PapersView of(Set<DocumentKind> needed, Set<DocumentKind> missing, Locale language) {
        List<Paper> papers = needed.stream().sorted(Comparator.naturalOrder())
                .map(kind -> new Paper(kind, kind.text().in(language), !missing.contains(kind))).toList();
        return new PapersView(papers, missing.isEmpty());
    }
}
