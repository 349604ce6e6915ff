package id.sigap.local;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.sigap.contracts.auth.Role;
import java.util.List;

/**
 * Somebody who is there from the start, so that a demo has its officers and its employer. Invented.
 *
 * @param npp      the employer's number that an EMPLOYER acts for, else null
 * @param facility the hospital's code that a HOSPITAL acts for, else null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Person(String email, String phone, String password, List<Role> roles, String npp, String facility, String name) {

    public Person {
        roles = List.copyOf(roles);
    }

    @Override
    public String toString() {
        return "Person" + roles;
    }
}
