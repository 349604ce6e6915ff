package id.sigap.auth.session;

import id.sigap.auth.account.Accounts;
import id.sigap.auth.alert.GuessingAlert;
import id.sigap.auth.attempt.Counters;
import id.sigap.auth.attempt.SignInAttempts;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.auth.factor.FactorKind;
import id.sigap.auth.factor.Factors;
import id.sigap.auth.factor.SignInSteps;
import id.sigap.auth.password.AnswerFloor;
import id.sigap.auth.password.PasswordHashing;
import id.sigap.auth.password.Turn;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.contracts.problem.AuthProblem;
import id.sigap.platform.crypto.BlindIndex;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import id.sigap.platform.sql.Statements;
import id.sigap.platform.sql.Statements.Answer;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Signs in with a contact and a password. Touches this service's database and nothing else; an unknown account costs the
 * same work as a wrong password. The password is hashed between two transactions, so that no connection waits for a core.
 */
@ApplicationScoped
public class SignIn {

    /** Failures on identifiers that no account bears are told of so many stand-ins, not of an unbounded number. */
    private static final int STAND_INS = 1024;

    private final Database database;
    private final Accounts accounts;
    private final SignInQuestion question;
    private final SignInAttempts attempts;
    private final PasswordHashing hashing;
    private final BlindIndex blindIndex;
    private final OpenSession openSession;
    private final SafetyLog log;
    private final GuessingAlert guessing;
    private final Factors factors;
    private final SignInSteps steps;
    private final AnswerFloor floor;

    SignIn(Database database, Accounts accounts, SignInQuestion question, SignInAttempts attempts, PasswordHashing hashing,
            BlindIndex blindIndex, OpenSession openSession, SafetyLog log, GuessingAlert guessing, Factors factors, SignInSteps steps, AnswerFloor floor) {
        this.database = database;
        this.accounts = accounts;
        this.question = question;
        this.attempts = attempts;
        this.hashing = hashing;
        this.blindIndex = blindIndex;
        this.openSession = openSession;
        this.log = log;
        this.guessing = guessing;
        this.factors = factors;
        this.steps = steps;
        this.floor = floor;
    }

    /** Who wants in. */
    public record Attempt(String identifier, String password, ClientDevice device) {
        @Override
        public String toString() {
            return "Attempt[***]";
        }
    }

    /** Whom an attempt concerns; a stand-in where there is no such account. */
    private record Candidate(Optional<String> passwordHash, UUID subject, Where where, Counters counters, Duration delay) {
        Turn turn() {
            return where.deviceId() != null ? Turn.KNOWN : Turn.STRANGER;
        }
    }

    /**
     * Empty if account or password is wrong; which of them is not told.
     *
     * @throws ProblemException SECOND_FACTOR_REQUIRED or FACTOR_LOCKED, to whoever knows the password; SIGN_IN_DELAYED, SERVICE_BUSY
     */
    public Optional<SignedIn> signIn(Attempt attempt) {
        long start = System.nanoTime();
        hashing.refuseIfFull(attempt.device().secret() == null ? Turn.STRANGER : Turn.KNOWN);
        Candidate candidate = QuarkusTransaction.requiringNew().call(() -> begin(attempt));
        if (candidate.delay().isPositive()) {
            throw SignInAttempts.delayed(candidate.delay());
        }
        String known = candidate.passwordHash().orElseGet(hashing::nobodysHash);
        if (!matches(candidate, attempt.password(), known) || candidate.passwordHash().isEmpty()) {
            QuarkusTransaction.requiringNew().run(() -> failed(candidate));
            floor.await(start);
            return Optional.empty();
        }
        Optional<String> rehash = hashing.isOutdated(known) ? rehash(candidate, attempt.password()) : Optional.empty();
        UUID accountId = candidate.subject();
        Passed passed = QuarkusTransaction.requiringNew().call(() -> {
            rehash.ifPresent(fresh -> accounts.rehash(accountId, known, fresh));
            // who renewed the hash at the same time has left another one
            return passed(candidate, rehash.isPresent() ? null : known, attempt);
        });
        return switch (passed) {
            case Passed.In(SignedIn signedIn) -> Optional.of(signedIn);
            case Passed.Locked() -> throw new ProblemException(AuthProblem.FACTOR_LOCKED);
            case Passed.Step(UUID stepId, Set<FactorKind> asked) ->
                    throw new ProblemException(AuthProblem.SECOND_FACTOR_REQUIRED).with("stepId", stepId).with("factors", asked);
        };
    }

    /** What a right password comes to. */
    private sealed interface Passed {
        record In(SignedIn signedIn) implements Passed {
        }

        /** The owner signs in with a passkey only, for now. */
        record Locked() implements Passed {
        }

        record Step(UUID stepId, Set<FactorKind> asked) implements Passed {
        }
    }

    private Passed passed(Candidate candidate, String passwordHash, Attempt attempt) {
        UUID accountId = candidate.subject();
        Statements together = database.together();
        attempts.succeeded(candidate.counters(), together);
        Answer<FactorKind> standing = factors.standing(accountId, together);
        together.run();
        Factors.AfterPassword after = factors.afterPassword(accountId, standing);
        if (after.locked()) {
            return new Passed.Locked();
        }
        if (after.asked().isEmpty()) {
            return new Passed.In(openSession.open(accountId, passwordHash, attempt.device()));
        }
        log.record(accountId, What.SECOND_FACTOR_ASKED, candidate.where());
        return new Passed.Step(steps.open(accountId), after.asked());
    }

    private Candidate begin(Attempt attempt) {
        String identifier = Contact.countable(attempt.identifier());
        // an account that there is not costs the database the same question
        Optional<SignInQuestion.Found> found = question.ask(identifier, attempt.device().secret());
        UUID subject = found.map(SignInQuestion.Found::accountId).orElseGet(() -> standIn(identifier));
        Optional<UUID> device = found.flatMap(SignInQuestion.Found::deviceId);
        Counters counters = attempts.counters(identifier, attempt.device().address(), device);
        Duration wait = attempts.begin(counters);
        Where where = new Where(attempt.device().address(), device.orElse(null));
        if (wait.isPositive()) {
            log.record(subject, What.SIGN_IN_DELAYED, where);
        }
        return new Candidate(found.map(SignInQuestion.Found::passwordHash), subject, where, counters, wait);
    }

    private boolean matches(Candidate candidate, String password, String known) {
        try {
            return hashing.matches(candidate.turn(), password, known);
        } catch (ProblemException busy) {
            QuarkusTransaction.requiringNew().run(() -> attempts.takeBack(candidate.counters()));
            throw busy;
        }
    }

    private Optional<String> rehash(Candidate candidate, String password) {
        try {
            return Optional.of(hashing.hash(candidate.turn(), password));
        } catch (ProblemException busy) {
            // whoever proved the password gets in; the next sign-in renews the hash
            return Optional.empty();
        }
    }

    private void failed(Candidate candidate) {
        log.record(candidate.subject(), What.SIGN_IN_FAILED, candidate.where());
        guessing.failed(candidate.subject(), attempts.failed(candidate.counters()));
    }

    private UUID standIn(String identifier) {
        int number = ByteBuffer.wrap(blindIndex.of("stand-in", identifier)).getInt() & STAND_INS - 1;
        return new UUID(0, number);
    }
}
