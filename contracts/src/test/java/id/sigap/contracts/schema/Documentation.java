package id.sigap.contracts.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a record's Javadoc says about it and its components, so that a description is written once and reaches the schema.
 *
 * @param summary    empty where there is none
 * @param components by name, those that have a {@code @param}
 */
public record Documentation(String summary, Map<String, String> components) {

    private static final String COMMENT = "/\\*\\*((?:(?!\\*/).)*)\\*/\\s*(?:@[^\\n]*\\n\\s*)*(?:public )?(?:record|enum) ";

    public static Documentation of(Class<?> type) {
        Matcher found = Pattern.compile(COMMENT + type.getSimpleName() + "\\b", Pattern.DOTALL).matcher(source(type));
        if (!found.find()) {
            return new Documentation("", Map.of());
        }
        String[] parts = plain(found.group(1)).split(" ?@param ");
        Map<String, String> components = new LinkedHashMap<>();
        for (int i = 1; i < parts.length; i++) {
            String[] nameAndText = parts[i].split(" ", 2);
            components.put(nameAndText[0], nameAndText[1].strip());
        }
        return new Documentation(parts[0].strip(), components);
    }

    private static String source(Class<?> type) {
        Class<?> file = type.getNestHost();
        try {
            return Files.readString(ContractFiles.module().resolve("src/main/java").resolve(file.getName().replace('.', '/') + ".java"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String plain(String comment) {
        return comment.replaceAll("\\n\\s*\\* ?", " ").replaceAll("\\{@\\w+ ([^}]*)}", "$1").replaceAll("\\s+", " ").strip();
    }
}
