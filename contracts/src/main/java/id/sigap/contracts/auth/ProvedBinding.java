package id.sigap.contracts.auth;

import id.sigap.contracts.type.PersonNumber;
import id.sigap.contracts.type.Sex;
import java.time.LocalDate;
import java.util.UUID;

/** A proof that an account's owner is a person, whoever that is. */
public sealed interface ProvedBinding permits BindingProved, ForeignBindingProved {

    UUID bindingId();

    UUID accountId();

    PersonNumber number();

    /** As the registry that knows the person writes it. */
    String legalName();

    LocalDate birthDate();

    Sex sex();

    BindingProved.Proof proof();
}
