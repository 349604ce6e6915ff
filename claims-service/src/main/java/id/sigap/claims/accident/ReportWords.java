package id.sigap.claims.accident;

import id.sigap.claims.accident.course.Place;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What somebody told in words.
 *
 * @param kpj       as it was typed; null for the own accident
 * @param legalName null for the own accident
 * @param careWhere null while no care has begun
 */
@Schema(name = "AccidentWords")
record ReportWords(@Schema(examples = "18012345678") String kpj, @Schema(examples = "SITI RAHAYU") String legalName, Where place,
        @Schema(examples = "Terpeleset di tangga gudang.") String whatHappened, List<Witness> witnesses, boolean careBegun,
        @Schema(examples = "RS Mitra, Cikarang") String careWhere) {

    @Schema(name = "AccidentPlaceTold")
    record Where(@Schema(examples = "Gudang 3, Cikarang") String text, @Schema(examples = "-6.2615") Double latitude,
            @Schema(examples = "107.1525") Double longitude) {
        @Override
        public String toString() {
            return "Where[***]";
        }
    }

    @Schema(name = "AccidentWitness")
    record Witness(@Schema(examples = "Budi Santoso") String name, @Schema(examples = "+628123456789") String phone) {
        @Override
        public String toString() {
            return "Witness[***]";
        }
    }

    /** To be compared with what others told. */
    Place told() {
        return new Place(place.text(), place.latitude(), place.longitude());
    }

    @Override
    public String toString() {
        return "ReportWords[***]";
    }
}
