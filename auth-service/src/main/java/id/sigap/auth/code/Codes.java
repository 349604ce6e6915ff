package id.sigap.auth.code;

import id.sigap.auth.AuthConfig;
import id.sigap.auth.code.rule.OneTimeCode;
import id.sigap.auth.contact.rule.Contact;
import id.sigap.contracts.auth.CodeIssued;
import id.sigap.contracts.auth.CodeIssued.Letter;
import id.sigap.contracts.auth.CodeIssued.Purpose;
import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.Ids;
import id.sigap.platform.outbox.Outbox;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.sql.Database;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Sends one-time codes and judges guesses. In the caller's transaction. */
@ApplicationScoped
public class Codes {

    private static final Duration HOUR = Duration.ofHours(1);
    /** How long a notice is worth delivering. */
    private static final Duration NOTICE_LIFE = Duration.ofHours(24);

    private final CodeTable table;
    private final CodeDigits digits;
    private final LetterSeal seal;
    private final Outbox outbox;
    private final Post post;
    private final Database database;
    private final AuthConfig.Code config;
    private final Clock clock;

    Codes(CodeTable table, CodeDigits digits, LetterSeal seal, Outbox outbox, Post post, Database database, AuthConfig config, Clock clock) {
        this.table = table;
        this.digits = digits;
        this.seal = seal;
        this.outbox = outbox;
        this.post = post;
        this.database = database;
        this.config = config.code();
        this.clock = clock;
    }

    /** Whom a code goes to; {@code taken} if the contact is another account's, whose owner is told so instead. */
    public record Addressee(Contact contact, byte[] contactIndex, String locale, boolean taken) {
    }

    /**
     * Sends a new code; the one before is void.
     *
     * @return when it expires
     * @throws ProblemException TOO_MANY_REQUESTS if the contact was sent too many within an hour; CODE_CANNOT_BE_SENT
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant send(Purpose purpose, UUID subjectId, Addressee to) {
        reserve(to.contactIndex());
        return sendReserved(purpose, subjectId, to);
    }

    /** Counts a code that is to be sent to a contact, whether or not it will be. @throws ProblemException as {@link #send} */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reserve(byte[] contactIndex) {
        post.refuseIfClosed(List.of("PASSKEY"));
        spend(contactIndex, clock.instant());
    }

    /** Keeps a code that is never sent, and that no guess meets. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void pretend(Purpose purpose, UUID subjectId) {
        UUID id = Ids.next();
        table.put(purpose, subjectId, new OneTimeCode(id, digits.digest(id, digits.draw()), clock.instant().plus(config.life()), 0, true));
    }

    /** Sends a code that was counted before. @return when it expires */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant sendReserved(Purpose purpose, UUID subjectId, Addressee to) {
        Instant now = clock.instant();
        UUID id = Ids.next();
        String code = digits.draw();
        Instant expiresAt = now.plus(config.life());
        table.put(purpose, subjectId, new OneTimeCode(id, digits.digest(id, code), expiresAt, 0, to.taken()));
        Letter letter = to.taken()
                ? new Letter(to.contact().value(), "", Purpose.ALREADY_REGISTERED, to.locale())
                : new Letter(to.contact().value(), code, purpose, to.locale());
        outbox.append(new CodeIssued(id, channel(to.contact()), seal.seal(letter), expiresAt));
        return expiresAt;
    }

    /** How far a code is, and until when it is worth something. */
    public record Way(Instant expiresAt, DeliveryState delivery) {
    }

    /** Empty if there is no code. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<Way> way(Purpose purpose, UUID subjectId) {
        return database.first("select expires_at, delivery from one_time_code where purpose = ? and subject_id = ?", row -> {
            String delivery = row.text("delivery");
            return new Way(row.instant("expires_at"), delivery == null ? DeliveryState.ON_ITS_WAY : DeliveryState.valueOf(delivery));
        }, purpose.name(), subjectId);
    }

    /** Sends a notice that bears no code. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void sendNotice(Purpose what, Contact to, String locale) {
        Letter letter = new Letter(to.value(), "", what, locale);
        outbox.append(new CodeIssued(Ids.next(), channel(to), seal.seal(letter), clock.instant().plus(NOTICE_LIFE)));
    }

    /** Takes a code back, so that no guess is right any more. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdraw(Purpose purpose, UUID subjectId) {
        table.remove(purpose, subjectId);
    }

    /** Judges a guess and counts it; {@code Over} if there is no code. */
    @Transactional(Transactional.TxType.MANDATORY)
    public OneTimeCode.Verdict guess(Purpose purpose, UUID subjectId, String guessed) {
        Optional<OneTimeCode> code = table.find(purpose, subjectId);
        if (code.isEmpty()) {
            return new OneTimeCode.Verdict.Over();
        }
        OneTimeCode.Verdict verdict = code.get().guess(digits.digest(code.get().id(), guessed), clock.instant());
        if (verdict instanceof OneTimeCode.Verdict.Wrong(OneTimeCode after, int triesLeft)) {
            table.put(purpose, subjectId, after);
        }
        return verdict;
    }

    /** Forgets codes that are over. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void forget() {
        Instant now = clock.instant();
        table.forget(now, now.minus(HOUR));
    }

    private void spend(byte[] contactIndex, Instant now) {
        CodeTable.Spent spent = table.spend(contactIndex, now, now.minus(HOUR));
        if (spent.codes() > config.perContactAndHour()) {
            throw new ProblemException(CommonProblem.TOO_MANY_REQUESTS).retryAfter(Duration.between(now, spent.since().plus(HOUR)));
        }
    }

    public static CodeIssued.Channel channel(Contact contact) {
        return switch (contact.kind()) {
            case EMAIL -> CodeIssued.Channel.EMAIL;
            case PHONE -> CodeIssued.Channel.SMS;
        };
    }
}
