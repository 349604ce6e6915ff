package id.sigap.auth;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** What auth-service lets an operator decide. */
@ConfigMapping(prefix = "sigap.auth")
public interface AuthConfig {

    Password password();

    Code code();

    Session session();

    Key key();

    /** The civil registry. */
    Registry registry();

    /** The immigration office, which knows foreigners by their passports. */
    Registry immigration();

    Binding binding();

    ContactChange contactChange();

    FaceStepUp faceStepUp();

    /**
     * How long a password proves no more than the code that it was set with, and how long a locked passkey or app still stands before the
     * password: the owner, who is told, has to notice.
     */
    @WithDefault("24h")
    Duration factorSettled();

    /** A JSON list of people to create at the start where they are missing; for demonstrations only. */
    Optional<Path> demoPeople();

    /**
     * Contacts of accounts that become operators at the start, while there is no operator yet: two of them, since no one grants a
     * role alone.
     */
    Optional<List<String>> firstOperators();

    /** Cost of Argon2id, and how much of the machine it may take. */
    interface Password {
        /** OWASP's second choice for Argon2id: 7 MiB, 5 passes, 1 lane. */
        @WithDefault("7168")
        @Min(7168)
        int memoryKib();

        @WithDefault("5")
        @Min(1)
        int iterations();

        @WithDefault("1")
        @Min(1)
        int parallelism();

        /** As many as there are cores if not said. */
        Optional<@Min(1) Integer> threads();

        /** Places in the queue for everybody. */
        @WithDefault("32")
        @Min(1)
        @Max(10_000)
        int queue();

        /** Places for devices that the account signed in on before; they go first. */
        @WithDefault("64")
        @Min(1)
        @Max(10_000)
        int knownQueue();

        /** While there are hashes of a former application, no sign-in is refused earlier: longer than the slowest of them takes. */
        @WithDefault("400ms")
        Duration foreignAnswerAfter();

        /** Where a stranger would wait longer for its turn than this, the answer is "busy" at once. */
        @WithDefault("400ms")
        Duration strangerWait();

        /** The same for known devices: they are few, and a moment's wait is better for them than to be sent away. */
        @WithDefault("1s")
        Duration knownWait();
    }

    interface Code {
        @WithDefault("5m")
        Duration life();

        @WithDefault("60s")
        Duration resendAfter();

        /** Codes that one registration may ask for. */
        @WithDefault("5")
        @Min(1)
        int perRegistration();

        /** Codes that one contact is sent within an hour, whoever asks for them. */
        @WithDefault("6")
        @Min(1)
        int perContactAndHour();

        /** How long an account waits for its first proved contact. */
        @WithDefault("24h")
        Duration registrationLife();
    }

    interface Session {
        @WithDefault("10m")
        Duration accessTokenLife();

        /** A session that is not used so long is over. */
        @WithDefault("30d")
        Duration idle();

        /** A session is over after this time, used or not. */
        @WithDefault("180d")
        Duration longest();

        /** More than these end the one that was used least recently. */
        @WithDefault("20")
        @Min(1)
        int perAccount();
    }

    interface Key {
        /** How long one key signs. */
        @WithDefault("30d")
        Duration period();

        /** How long a key is known to all before it signs; ten minutes at least. */
        @WithDefault("15m")
        Duration publishedBefore();
    }

    interface Registry {
        /** Base address of its partner interface. */
        URI url();

        @WithDefault("3s")
        Duration timeout();

        /** From which score (0 to 100) on a name counts as the registered one. */
        @WithDefault("80")
        @Min(50)
        @Max(100)
        int nameScore();

        /** How long to wait before it is asked again that did not answer. */
        @WithDefault("5s")
        Duration again();
    }

    interface ContactChange {
        /** How long a new number waits that was proved, while the old one's owner can stop it. */
        @WithDefault("24h")
        Duration phoneCoolDown();

        /** How long no money leaves after contacts were replaced without the former ones, or an account was recovered. */
        @WithDefault("24h")
        Duration payoutHold();
    }

    /** Operations of a session that are confirmed by face. */
    interface FaceStepUp {
        /** How long one waits for the face: long enough for an officer to compare by hand. */
        @WithDefault("24h")
        Duration life();

        /** How long a match is worth something that came within the same time. One that came later is worth it until the end of the life. */
        @WithDefault("15m")
        Duration proofLife();

        /** Those of one account that may be open at once. */
        @WithDefault("3")
        @Min(1)
        int open();

        /** Those that one account may ask for in 24 hours. */
        @WithDefault("20")
        @Min(1)
        int perDay();
    }

    interface Binding {
        @WithDefault("24h")
        Duration life();

        /** Bindings of one account that may be open at once. */
        @WithDefault("3")
        @Min(1)
        int open();

        /** Bindings that one account may ask for in 24 hours: the registry is not to be probed. */
        @WithDefault("10")
        @Min(1)
        int perDay();

        /** How many answers of a day about one number, whoever asked, tell in what they differ; later ones tell only that they do. */
        @WithDefault("20")
        @Min(1)
        int differencesPerNumber();

        /** How long a binding lasts that an officer is asked to look at. */
        @WithDefault("14d")
        Duration caseLife();

        /** Working days (Monday to Friday) within which an officer is to decide. */
        @WithDefault("3")
        @Min(1)
        @Max(30)
        int caseWorkingDays();

        /** How long to wait before the registry is asked again that is correcting its entry. */
        @WithDefault("24h")
        Duration caseAgain();

        /** How often an officer may have the registry asked with other values in one case. */
        @WithDefault("10")
        @Min(1)
        int caseTries();
    }
}
