package id.sigap.claims.setup;

import id.sigap.claims.rules.RuleBook;
import id.sigap.claims.rules.RuleFile;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Loads the reviewed rule files. The service does not start with rules that have a gap or overlap. */
@Startup
@ApplicationScoped
class Rules {

    private static final String FILE = "/rules/jht.rules";

    private final RuleBook book = load();

    private static RuleBook load() {
        try (InputStream file = Rules.class.getResourceAsStream(FILE)) {
            if (file == null) {
                throw new IllegalStateException(FILE + " is missing");
            }
            return new RuleBook(RuleFile.parse(new String(file.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Produces
    @Singleton
    RuleBook book() {
        return book;
    }
}
