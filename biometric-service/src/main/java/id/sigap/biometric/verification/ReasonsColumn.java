package id.sigap.biometric.verification;

import id.sigap.contracts.biometric.QualityReason;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/** Reasons as their names with commas between; none is the empty text. */
@Converter
public class ReasonsColumn implements AttributeConverter<Set<QualityReason>, String> {

    @Override
    public String convertToDatabaseColumn(Set<QualityReason> reasons) {
        return reasons.stream().map(Enum::name).sorted().collect(Collectors.joining(","));
    }

    @Override
    public Set<QualityReason> convertToEntityAttribute(String column) {
        Set<QualityReason> reasons = EnumSet.noneOf(QualityReason.class);
        for (String name : column.isEmpty() ? new String[0] : column.split(",")) {
            reasons.add(QualityReason.valueOf(name));
        }
        return reasons;
    }
}
