package id.sigap.biometric.precheck;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.biometric.engine.Inspection;
import id.sigap.biometric.verification.FiguresView;
import id.sigap.biometric.verification.VerificationView.Reason;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a look at a picture showed.
 *
 * @param figures missing where no face was found
 */
@Schema(name = "PictureCheck")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PictureCheckView(
        @Schema(description = "whether the picture would be compared", examples = "false") boolean usable,
        @Schema(description = "what to change, in the language of Accept-Language; empty if usable") List<Reason> reasons, FiguresView figures) {

    static PictureCheckView of(Inspection seen, Locale locale) {
        return new PictureCheckView(seen.reasons().isEmpty(), seen.reasons().stream().map(reason -> Reason.of(reason, locale)).toList(),
                Optional.ofNullable(seen.figures()).map(FiguresView::of).orElse(null));
    }
}
