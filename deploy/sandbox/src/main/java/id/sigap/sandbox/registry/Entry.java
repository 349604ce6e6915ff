package id.sigap.sandbox.registry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** What is entered of a person. */
public record Entry(@NotBlank @Size(max = 100) String fullName, @NotNull @PastOrPresent LocalDate birthDate, @NotNull Sex sex) {

    Person of(String number) {
        return new Person(number, fullName.strip(), birthDate, sex);
    }

    @Override
    public String toString() {
        return "Entry[***]";
    }
}
