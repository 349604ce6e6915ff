package id.sigap.auth.account;

import id.sigap.contracts.auth.Role;
import id.sigap.platform.sql.Row;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a token says of its account.
 *
 * @param id       of the account
 * @param npp      of the employer that it acts for
 * @param facility code of the hospital that it acts for
 * @param branch   office that an officer works for
 */
public record Subject(UUID id, Set<Role> roles, Optional<UUID> personId, Optional<String> npp, Optional<String> facility, Optional<String> branch) {

    /** What {@link #read} wants to be selected, of table {@code a}. */
    public static final String COLUMNS = "a.id as account_id, a.roles, a.person_id, a.npp, a.facility, a.branch";

    public static Subject read(Row row) throws SQLException {
        return new Subject(row.uuid("account_id"), new RolesColumn().convertToEntityAttribute(row.text("roles")), Optional.ofNullable(row.uuid("person_id")),
                Optional.ofNullable(row.text("npp")), Optional.ofNullable(row.text("facility")), Optional.ofNullable(row.text("branch")));
    }
}
