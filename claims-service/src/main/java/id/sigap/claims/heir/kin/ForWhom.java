package id.sigap.claims.heir.kin;

import java.util.UUID;

/** For whom the caller claims. */
public sealed interface ForWhom {

    /** The own share. */
    record Myself() implements ForWhom {
    }

    /** The share of a minor, as its guardian. */
    record Ward(UUID memberId) implements ForWhom {
    }

    /** A child's scholarship: the child itself when of age, else its guardian. */
    record Scholar(UUID memberId) implements ForWhom {
    }

    /** The funeral grant. */
    record WhoPaidTheFuneral() implements ForWhom {
    }
}
