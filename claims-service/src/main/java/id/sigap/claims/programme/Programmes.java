package id.sigap.claims.programme;

import id.sigap.contracts.claims.Programme;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rules by programme. */
@ApplicationScoped
public class Programmes {

    private final Map<Programme, ProgrammeRules> rules = new EnumMap<>(Programme.class);

    Programmes(@All List<ProgrammeRules> all) {
        all.forEach(one -> rules.put(one.programme(), one));
    }

    public ProgrammeRules of(Programme programme) {
        ProgrammeRules found = rules.get(programme);
        if (found == null) {
            throw new IllegalStateException("no rules of " + programme);
        }
        return found;
    }

    public Assessment assess(Filing filing, java.time.LocalDate day) {
        return of(filing.programme()).assess(filing, day);
    }
}
