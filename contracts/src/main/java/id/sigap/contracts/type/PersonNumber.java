package id.sigap.contracts.type;

/**
 * The number by which a person is found: of a citizen the NIK, of a foreigner the passport's. Each is public knowledge in
 * practice, so knowing one proves nothing.
 */
public sealed interface PersonNumber permits Nik, Passport {

    /** The one form in which numbers of its kind are compared, sealed and looked up. */
    String canonical();

    /** With most of it hidden, for logs and screens of others. */
    String masked();
}
