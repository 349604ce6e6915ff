package id.sigap.claims.heir.kin;

import id.sigap.claims.benefit.SchoolLevel;

/** @param yearsDone school years finished at the level, 0 in its first year */
public record School(SchoolLevel level, int yearsDone) {
}
