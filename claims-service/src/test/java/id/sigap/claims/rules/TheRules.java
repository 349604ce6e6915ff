package id.sigap.claims.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The rule book that ships. */
public final class TheRules {

    private TheRules() {
    }

    public static RuleBook book() {
        try (InputStream file = TheRules.class.getResourceAsStream("/rules/jht.rules")) {
            return new RuleBook(RuleFile.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
