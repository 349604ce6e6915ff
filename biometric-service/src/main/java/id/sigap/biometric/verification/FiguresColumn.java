package id.sigap.biometric.verification;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.sigap.biometric.engine.quality.QualityFigures;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Quality figures as JSON. What an older row lacks is null, and what a newer one has besides is passed over: a release may be taken back. */
@Converter
public class FiguresColumn implements AttributeConverter<QualityFigures, String> {

    private static final ObjectMapper JSON = new ObjectMapper().configure(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES, false);

    @Override
    public String convertToDatabaseColumn(QualityFigures figures) {
        try {
            return figures == null ? null : JSON.writeValueAsString(figures);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a record of numbers is writable", e);
        }
    }

    @Override
    public QualityFigures convertToEntityAttribute(String column) {
        try {
            return column == null ? null : JSON.readValue(column, QualityFigures.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored figures are readable", e);
        }
    }
}
