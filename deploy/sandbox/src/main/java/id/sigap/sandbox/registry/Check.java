package id.sigap.sandbox.registry;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The registry's answer, field by field.
 *
 * @param nameScore 0 to 100
 * @param legalName the name as registered; only if birth date and name agree, as is {@code sex}: the registry is no directory
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Check(boolean nikFound, int nameScore, boolean birthDateMatch, String legalName, Sex sex) {

    private static final int NAME_AGREES = 80;

    static Check of(Optional<Person> registered, String fullName, LocalDate birthDate) {
        if (registered.isEmpty()) {
            return new Check(false, 0, false, null, null);
        }
        Person person = registered.get();
        int score = NameScore.of(person.fullName(), fullName);
        boolean sameDay = person.birthDate().equals(birthDate);
        boolean agrees = sameDay && score >= NAME_AGREES;
        return new Check(true, score, sameDay, agrees ? person.fullName() : null, agrees ? person.sex() : null);
    }

    @Override
    public String toString() {
        return "Check[" + nikFound + ", " + nameScore + ", " + birthDateMatch + "]";
    }
}
