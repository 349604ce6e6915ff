package id.sigap.biometric.policy;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.contracts.biometric.Purpose;
import id.sigap.contracts.type.Rupiah;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The decision policy of a day, with what it rests on. */
@Schema(name = "FacePolicy")
public record PolicyView(@Schema(description = "Legal day, Asia/Jakarta", examples = "2026-11-30") LocalDate day, List<Row> rows,
        List<Measurement> calibrations) {

    /** How faces are judged for a purpose, from an amount on. */
    @Schema(name = "FacePolicyRow")
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Row(Purpose purpose, @Schema(description = "up to the next row of the purpose; an unknown amount is in the lowest", examples = "15000000") Rupiah from,
            LocalDate validFrom, LocalDate validTo, @Schema(description = "the machine's match ends here", examples = "0.34") double acceptBelow,
            @Schema(description = "its no match begins here", examples = "0.42") double unsureBelow,
            @Schema(description = "officers who have to agree", examples = "2") int officers,
            @Schema(description = "strangers that may match at most, as a share of one", examples = "0.001") double targetFmr,
            @Schema(examples = "lfw100-orl") String calibration) {

        static Row of(PolicyRow row) {
            return new Row(row.purpose(), row.from(), row.validFrom(), row.validTo(), row.acceptBelow(), row.unsureBelow(), row.officers(), row.targetFmr(),
                    row.calibration());
        }
    }

    /** What the engine was measured to do. */
    @Schema(name = "FaceCalibration")
    public record Measurement(@Schema(examples = "lfw100-orl") String name, @Schema(examples = "dlib-resnet-q8/mesh-chip-150/mirror/2") String model, LocalDate measuredOn, List<Pictures> sets,
            List<Point> at) {

        static Measurement of(Calibration calibration) {
            return new Measurement(calibration.name(), calibration.model(), calibration.measuredOn(),
                    calibration.sets().stream().map(set -> new Pictures(set.name(), set.genuine(), set.other())).toList(),
                    calibration.at().stream().map(at -> new Point(at.threshold(), Share.of(at.fmr()), Share.of(at.fnmr()))).toList());
        }
    }

    /** Pairs that were compared: of one person, and of two. */
    @Schema(name = "FaceCalibrationSet")
    public record Pictures(@Schema(examples = "lfw100") String name, int genuinePairs, int otherPairs) {
    }

    /** Errors at one distance. */
    @Schema(name = "FaceCalibrationPoint")
    public record Point(double threshold, @Schema(description = "strangers that match") Share fmr, @Schema(description = "pairs of one person that do not") Share fnmr) {
    }

    /** A share of one with its 95 % interval. */
    @Schema(name = "FaceErrorRate")
    public record Share(double share, double low, double high) {

        static Share of(Calibration.Rate rate) {
            return new Share(rate.share(), rate.low(), rate.high());
        }
    }

    static PolicyView of(PolicyBook book, LocalDate day) {
        List<PolicyRow> rows = book.on(day);
        return new PolicyView(day, rows.stream().map(Row::of).toList(),
                rows.stream().flatMap(row -> book.calibration(row).stream()).distinct().map(Measurement::of).toList());
    }
}
