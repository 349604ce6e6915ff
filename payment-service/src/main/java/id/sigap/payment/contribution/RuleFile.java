package id.sigap.payment.contribution;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** Reads the rule rows that ship with the service. */
public final class RuleFile {

    private static final String PU = "/rules/contribution-pu.json";

    private RuleFile() {
    }

    /** @throws IllegalArgumentException if the rows do not make a {@link RuleBook} */
    public static RuleBook pu() {
        // a misspelt member must not pass as a missing one
        ObjectMapper json = new ObjectMapper().registerModule(new JavaTimeModule())
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        try (InputStream file = RuleFile.class.getResourceAsStream(PU)) {
            return new RuleBook(json.readValue(file, new TypeReference<List<RuleRow>>() { }));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + PU, e);
        }
    }
}
