package id.sigap.biometric.engine;

import id.sigap.biometric.engine.quality.QualityFigures;
import id.sigap.contracts.biometric.QualityReason;
import java.util.List;

/**
 * What a look at a picture shows, without describing whose face it is: cheap, and nothing to compare comes of it.
 *
 * @param figures what was measured; null where no face was found
 * @param reasons why the picture will not do, in the order of {@link QualityReason}; empty if it will
 */
public record Inspection(QualityFigures figures, List<QualityReason> reasons) {

    public Inspection {
        reasons = List.copyOf(reasons);
    }
}
