package id.sigap.membership.identity;

import id.sigap.contracts.type.Sex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Who a person is, according to a source. */
public record Identity(PersonName name, LocalDate birthDate, Sex sex, Source source) {

    /** Who says so. */
    public enum Source {
        /** An employer's word, until the registry's is known. */
        EMPLOYER,
        /** The civil registry, of a foreigner the immigration office, confirmed in a proved binding. It stands. */
        REGISTRY
    }

    /** Where another source says otherwise than this one. */
    public List<Difference> differencesFrom(Identity stated) {
        List<Difference> differences = new ArrayList<>(3);
        if (!name.sameAs(stated.name)) {
            differences.add(new Difference(Difference.Field.NAME, name.value(), stated.name.value()));
        }
        if (!birthDate.equals(stated.birthDate)) {
            differences.add(new Difference(Difference.Field.BIRTH_DATE, birthDate.toString(), stated.birthDate.toString()));
        }
        if (sex != stated.sex) {
            differences.add(new Difference(Difference.Field.SEX, sex.name(), stated.sex.name()));
        }
        return differences;
    }

    @Override
    public String toString() {
        return "Identity[" + source + "]";
    }
}
