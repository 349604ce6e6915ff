package id.sigap.claims.paper;

import id.sigap.claims.assessment.PapersCheck;
import id.sigap.claims.document.paper.DocumentKind;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which papers a claim needs. */
@Schema(name = "Papers")
record PapersView(List<Paper> papers, @Schema(description = "Nothing is missing") boolean complete) {

    @Schema(name = "Paper")
    record Paper(@Schema(examples = "KK") DocumentKind kind, @Schema(examples = "Family card (KK)") String text,
            @Schema(description = "Has arrived and is in order") boolean arrived) {
    }

    static PapersView of(PapersCheck.Look look, Locale language) {
        List<Paper> papers = look.needed().stream().sorted(Comparator.naturalOrder())
                .map(kind -> new Paper(kind, kind.text().in(language), !look.missing().contains(kind))).toList();
        return new PapersView(papers, look.missing().isEmpty());
    }
}
