package id.sigap.claims.benefit;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The school years that one child has ahead; none while it goes to no school. */
public record Schooling(List<SchoolYears> ahead) {

    public Schooling {
        ahead = List.copyOf(ahead);
        Set<SchoolLevel> seen = EnumSet.noneOf(SchoolLevel.class);
        for (SchoolYears years : ahead) {
            if (!seen.add(years.level())) {
                throw new IllegalArgumentException(years.level() + " is given twice for one child");
            }
        }
    }
}
