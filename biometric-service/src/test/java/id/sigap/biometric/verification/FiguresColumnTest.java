package id.sigap.biometric.verification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import id.sigap.biometric.engine.quality.QualityDetails;
import id.sigap.biometric.engine.quality.QualityFigures;
import org.junit.jupiter.api.Test;

class FiguresColumnTest {

    private static final String OLD = """
            {"faces":1,"eyeDistance":99.4,"shareOutside":0.0,"brightness":147.6,"overexposed":0.0,"contrast":33.3,"sharpness":7.7,
             "yawDegrees":-12.0,"pitchDegrees":4.5,"rollDegrees":11.7}""";

    private final FiguresColumn column = new FiguresColumn();

    @Test
    void figuresSurviveStorage() {
        QualityFigures figures = new QualityFigures(1, 90, 0, 130, 0, 40, 5, 0, 0, 0, QualityDetails.FINE);

        assertEquals(figures, column.convertToEntityAttribute(column.convertToDatabaseColumn(figures)));
        assertNull(column.convertToEntityAttribute(column.convertToDatabaseColumn(null)));
    }

    @Test
    void anOldRowLacksTheDetailsAndIsShownWithoutThem() {
        QualityFigures old = column.convertToEntityAttribute(OLD);

        assertEquals(99.4, old.eyeDistance());
        assertNull(old.details());
        assertNull(FiguresView.of(old).glarePercent());
        assertEquals(147.6, FiguresView.of(old).brightness());
    }

    @Test
    void whatALaterReleaseMeasuresBesidesIsPassedOver() {
        assertEquals(column.convertToEntityAttribute(OLD), column.convertToEntityAttribute(OLD.replace("\"faces\"", "\"freckles\":7,\"faces\"")));
    }
}
