package id.sigap.sandbox.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The registry's answer, field by field.
 *
 * @param nikScore       100 where it is registered, else 0
 * @param nameScore      0 to 100, as birthDateScore: see {@link NameScore} and {@link DateScore}
 * @param legalName the name as registered; only if birth date and name agree, as is {@code sex}: the registry is no directory
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Check(boolean nikFound, int nikScore, int nameScore, boolean birthDateMatch, int birthDateScore, String legalName, Sex sex) {

    private static final int NAME_AGREES = 80;
    private static final int FOUND = 100;

    static Check of(Optional<Person> registered, String fullName, LocalDate birthDate) {
        if (registered.isEmpty()) {
            return new Check(false, 0, 0, false, 0, null, null);
        }
        Person person = registered.get();
        int score = NameScore.of(person.fullName(), fullName);
        boolean sameDay = person.birthDate().equals(birthDate);
        boolean agrees = sameDay && score >= NAME_AGREES;
        return new Check(true, FOUND, score, sameDay, DateScore.of(person.birthDate(), birthDate), agrees ? person.fullName() : null, agrees ? person.sex() : null);
    }

    @Override
    public String toString() {
        return "Check[" + nikFound + ", " + nameScore + ", " + birthDateMatch + "]";
    }
}
