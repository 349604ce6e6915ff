package id.sigap.auth.session;

import id.sigap.auth.account.Account;
import id.sigap.auth.account.Accounts;
import id.sigap.auth.attempt.SignInAttempts;
import id.sigap.auth.contact.Contacts;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.password.PasswordHashing;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.platform.crypto.BlindIndex;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.util.Optional;
import java.util.UUID;

/**
 * Signs in with a contact and a password. Touches this service's database and nothing else; an unknown account costs the
 * same work as a wrong password. The password is hashed between two transactions, so that no connection waits for a core.
 */
@ApplicationScoped
class SignIn {

    /** Failures on identifiers that no account bears are told of so many stand-ins, not of an unbounded number. */
    private static final int STAND_INS = 1024;

    private final Accounts accounts;
    private final Contacts contacts;
    private final Devices devices;
    private final SignInAttempts attempts;
    private final PasswordHashing hashing;
    private final BlindIndex blindIndex;
    private final OpenSession openSession;

    SignIn(Accounts accounts, Contacts contacts, Devices devices, SignInAttempts attempts, PasswordHashing hashing,
            BlindIndex blindIndex, OpenSession openSession) {
        this.accounts = accounts;
        this.contacts = contacts;
        this.devices = devices;
        this.attempts = attempts;
        this.hashing = hashing;
        this.blindIndex = blindIndex;
        this.openSession = openSession;
    }

    /**
     * Who wants in.
     *
     * @param deviceSecret from an earlier sign-in on the device; may be null
     * @param address      the client's network address
     */
    record Attempt(String identifier, String password, String deviceName, String deviceSecret, String address) {
        @Override
        public String toString() {
            return "Attempt[***]";
        }
    }

    private record Candidate(Optional<Account> account, byte[] counter) {
    }

    /** Empty if account or password is wrong; which of them is not told. */
    Optional<SignedIn> signIn(Attempt attempt) {
        Candidate candidate = QuarkusTransaction.requiringNew().call(() -> begin(attempt));
        String known = candidate.account().map(Account::passwordHash).orElseGet(hashing::nobodysHash);
        boolean right = hashing.matches(attempt.password(), known);
        if (!right || candidate.account().isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> accounts.tell(candidate.account().map(Account::id)
                    .orElseGet(() -> standIn(attempt.identifier())), What.SIGN_IN_FAILED));
            return Optional.empty();
        }
        Optional<String> rehash = hashing.isOutdated(known) ? Optional.of(hashing.hash(attempt.password())) : Optional.empty();
        UUID accountId = candidate.account().get().id();
        return Optional.of(QuarkusTransaction.requiringNew().call(() -> {
            attempts.succeeded(candidate.counter());
            rehash.ifPresent(fresh -> accounts.rehash(accountId, known, fresh));
            return openSession.open(accountId, attempt.deviceName(), attempt.deviceSecret());
        }));
    }

    private Candidate begin(Attempt attempt) {
        Optional<Account> account = Contact.read(attempt.identifier()).map(contacts::indexOf).flatMap(accounts::byContact)
                .filter(Account::isActive);
        UUID owner = account.map(Account::id).orElseGet(() -> standIn(attempt.identifier()));
        Optional<UUID> device = devices.known(owner, attempt.deviceSecret()).map(Device::id);
        byte[] counter = attempts.counter(Contact.countable(attempt.identifier()), attempt.address(), device);
        attempts.begin(counter);
        return new Candidate(account, counter);
    }

    private UUID standIn(String identifier) {
        int number = ByteBuffer.wrap(blindIndex.of("stand-in", Contact.countable(identifier))).getInt() & STAND_INS - 1;
        return new UUID(0, number);
    }
}
