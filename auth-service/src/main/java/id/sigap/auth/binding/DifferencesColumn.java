package id.sigap.auth.binding;

import id.sigap.auth.binding.rule.Difference;
import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** A handful of differences in one column, by name, in alphabetical order; null is null. */
@Converter
public class DifferencesColumn implements AttributeConverter<Set<Difference>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Difference> differences) {
        return differences == null ? null : write(differences);
    }

    @Override
    public Set<Difference> convertToEntityAttribute(String column) {
        return column == null ? null : read(column);
    }

    static String write(Set<Difference> differences) {
        return differences.stream().map(Difference::name).sorted().collect(Collectors.joining(","));
    }

    static Set<Difference> read(String column) {
        return Arrays.stream(column.split(",")).map(Difference::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
