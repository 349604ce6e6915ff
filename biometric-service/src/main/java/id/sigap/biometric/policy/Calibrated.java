package id.sigap.biometric.policy;

import java.util.List;
import java.util.Locale;

/** That no row rests on a figure that nobody measured, or that was measured with another model, or that is worse than the row allows. */
final class Calibrated {

    private Calibrated() {
    }

    /** @throws IllegalArgumentException that names the row and what it lacks */
    static void require(List<PolicyRow> rows, List<Calibration> calibrations, String model) {
        if (calibrations.stream().map(Calibration::name).distinct().count() != calibrations.size()) {
            throw new IllegalArgumentException("two calibrations have the same name");
        }
        for (PolicyRow row : rows) {
            Calibration calibration = calibrations.stream().filter(known -> known.name().equals(row.calibration())).findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(row.name() + " names no calibration of this file: " + row.calibration()));
            if (!calibration.model().equals(model)) {
                throw new IllegalArgumentException("calibration " + calibration.name() + " of " + row.name() + " is of " + calibration.model() + ", the engine is " + model);
            }
            Calibration.Measured accept = measured(row, calibration, row.acceptBelow());
            measured(row, calibration, row.unsureBelow());
            if (accept.fmr().share() > row.targetFmr()) {
                throw new IllegalArgumentException(String.format(Locale.ROOT, "%s: of strangers %s match below %s, more than its target %s", row.name(), accept.fmr().share(),
                        row.acceptBelow(), row.targetFmr()));
            }
        }
    }

    private static Calibration.Measured measured(PolicyRow row, Calibration calibration, double threshold) {
        return calibration.at(threshold).orElseThrow(
                () -> new IllegalArgumentException(row.name() + ": calibration " + calibration.name() + " has not measured " + threshold));
    }
}
