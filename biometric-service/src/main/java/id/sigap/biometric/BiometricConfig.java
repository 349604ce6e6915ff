package id.sigap.biometric;

import id.sigap.contracts.biometric.Purpose;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an operator may set. */
@ConfigMapping(prefix = "sigap.biometric")
public interface BiometricConfig {

    /** By what faces are judged. */
    Policy policy();

    /** When the machine rests from an account whose faces did not match. */
    Pauses coolDown();

    Work work();

    Limits limits();

    /** Looks at pictures that prove nothing yet. */
    Checks checks();

    /** Selfies that come in parts. */
    Uploads uploads();

    /** Live streams of selfies, on one replica. */
    Streams streams();

    /** The civil registry. */
    Registry registry();

    /** The immigration office, which has the photographs of foreigners. */
    Registry immigration();

    /** Face challenges: turns of the head in a random order. */
    Liveness liveness();

    /** What proves an operation where the face does not. */
    OtherProofs otherProofs();

    /** How enrolled faces keep up with their owners and with the engine. */
    Ageing ageing();

    /** The search for one face under several numbers. */
    Likeness likeness();

    /** How long pictures are kept after the decision on them. */
    @WithDefault("30d")
    Duration keepPictures();

    interface Policy {
        /** A policy file in the place of the one that ships. */
        Optional<Path> file();
    }

    interface Pauses {
        /** Comparisons in a row without a match after which the first pause comes. */
        @WithDefault("3")
        @Min(1)
        int after();

        /** That one, the one after the next comparison without a match, and so on; the last one stays. */
        @WithDefault("5m,15m,60m")
        List<Duration> pauses();
    }

    interface OtherProofs {
        /** How long a passkey or an authenticator app must have been on the account before it counts. */
        @WithDefault("24h")
        Duration factorSettled();

        /** And a contact to which a code goes. */
        @WithDefault("7d")
        Duration codeSettled();

        /** A passkey or an authenticator app is enough for claims of less than this. */
        @WithDefault("15000000")
        @Min(0)
        long factorBelowRupiah();

        /** And a code to the contact on record. */
        @WithDefault("5000000")
        @Min(0)
        long codeBelowRupiah();

        /** Pictures of identity documents that one account may send in 24 hours. */
        @WithDefault("10")
        @Min(1)
        int documentsPerDay();
    }

    interface Ageing {
        /** A match nearer than this renews the enrolled face. */
        @WithDefault("0.32")
        double renewBelow();

        /** How much of the way to the new face that goes. */
        @WithDefault("0.15")
        double share();

        /** How far from the first enrolment it may lead. */
        @WithDefault("0.42")
        double anchorWithin();

        /** A face younger than this is not renewed. */
        @WithDefault("7d")
        Duration rest();

        /** From this age on a new enrolment is advised: five years. */
        @WithDefault("1826d")
        Duration old();

        /** Faces at a time whose engine is looked up. */
        @WithDefault("500")
        @Min(1)
        @Max(10_000)
        int looks();

        /** Photographs at a time that are read anew after the engine was replaced. */
        @WithDefault("5")
        @Min(1)
        @Max(10)
        int photographs();

        /** The pause after each such lot. */
        @WithDefault("1s")
        Duration pace();

        /** The pause while the registry does not answer. */
        @WithDefault("60s")
        Duration registryAway();
    }

    interface Likeness {
        /** Two persons' faces nearer than this raise a case. */
        @WithDefault("0.30")
        double within();

        /** Persons that are looked for in one pass through all faces. */
        @WithDefault("1024")
        @Min(1)
        @Max(8192)
        int lot();

        /** Faces that are read at a time. */
        @WithDefault("500")
        @Min(1)
        @Max(500)
        int page();

        /** Pages from one pause to the next. */
        @WithDefault("10")
        @Min(1)
        @Max(1000)
        int pages();

        /** That pause; selfies that wait make it begin sooner. */
        @WithDefault("250ms")
        Duration pace();

        /** Between two passes: who is enrolled meanwhile is looked for together. */
        @WithDefault("10m")
        Duration gather();

        /** Of one person's search at most so many cases come, of the nearest faces. */
        @WithDefault("10")
        @Min(1)
        @Max(100)
        int nearest();

        /** While more cases than these are open no pass begins. */
        @WithDefault("10000")
        @Min(1)
        int openCases();

        /** When a person is looked for again among faces that had to be left out, as the engine of before had read them. */
        @WithDefault("7d")
        Duration again();

        /** How long a registry that does not answer is asked for the photograph of a case. */
        @WithDefault("24h")
        Duration photographAwaited();
    }

    interface Work {
        /** Threads of the face engine; each keeps one core busy. Unset: as many as there are cores, up to 8. */
        Optional<@Min(1) @Max(64) Integer> threads();

        /** Selfies that may wait; one more is turned away. */
        @WithDefault("200")
        @Min(0)
        int queueLimit();

        /** After this time a picture that a dead process had taken is free again. */
        @WithDefault("30s")
        Duration lease();

        /** How long a selfie may wait to be read; after that it ends, and its sender is told. */
        @WithDefault("10m")
        Duration deadline();

        /** What reading one picture is taken to cost until some were read. */
        @WithDefault("150ms")
        Duration firstEstimate();

        /** How often an idle thread looks for work. */
        @WithDefault("100ms")
        Duration poll();
    }

    interface Limits {
        /** Comparisons by machine for one account in 24 hours; later selfies go to an officer. */
        @WithDefault("10")
        @Min(1)
        int comparisonsPerAccount();

        /** The same for one person over all accounts that name them. */
        @WithDefault("10")
        @Min(1)
        int comparisonsPerPerson();

        /** Selfies that one account may send in 24 hours, bad ones included. */
        @WithDefault("50")
        @Min(1)
        int picturesPerAccount();

        /** Selfies that may be on their way in at once; each takes some 20 MB until it is sealed. */
        @WithDefault("4")
        @Min(1)
        int concurrentUploads();
    }

    interface Checks {
        /** Pictures that may be on their way in at once. */
        @WithDefault("2")
        @Min(1)
        int arriving();

        /** Pictures that may be looked at once; each keeps one core busy. */
        @WithDefault("1")
        @Min(1)
        int looking();

        /** How long one waits for its turn. */
        @WithDefault("2s")
        Duration patience();

        /** Looks of one account in a minute, on one replica. */
        @WithDefault("30")
        @Min(1)
        int perMinute();

        /** While more selfies than these wait or are being read, looks are turned away. */
        @WithDefault("4")
        @Min(0)
        int giveWayAbove();
    }

    interface Uploads {
        /** How long an upload may take from its begin to its end. */
        @WithDefault("1h")
        Duration lifetime();

        /** How long one request may send. */
        @WithDefault("2m")
        Duration requestTime();

        /** Sealed pieces of one upload at most: who sends a few bytes at a time is refused. */
        @WithDefault("1000")
        @Min(1)
        int pieces();

        /** Uploads of one account that are under way at once. */
        @WithDefault("3")
        @Min(1)
        int perAccount();

        /** Parts that may be on their way in at once; each takes 64 KB. */
        @WithDefault("32")
        @Min(1)
        int partsAtOnce();
    }

    interface Streams {
        @WithDefault("3")
        @Min(1)
        int perAccount();

        @WithDefault("500")
        @Min(1)
        int inAll();

        /** How often a stream that has nothing to say shows that it is there. */
        @WithDefault("15s")
        Duration heartbeat();

        /** How often it is looked how far the selfies have come. */
        @WithDefault("500ms")
        Duration poll();

        /** A stream ends after this time at the latest, and when its token expires. */
        @WithDefault("15m")
        Duration longest();

        /** How long a client may take to accept an event. */
        @WithDefault("10s")
        Duration patience();
    }

    interface Liveness {
        /** For these a selfie is decided by machine only if it comes from a passed challenge; others go to an officer. */
        Optional<Set<Purpose>> purposes();

        /** Whether a challenge is the next step after a selfie that was unsure. */
        @WithDefault("true")
        boolean afterUnsure();

        /** And after so many that did not match; 0: never for that. */
        @WithDefault("2")
        @Min(0)
        int afterNoMatches();

        /** Frames of a challenge, the straight ones included. */
        @WithDefault("5")
        @Min(3)
        @Max(8)
        int frames();

        /** From the first step to the last frame. */
        @WithDefault("2m")
        Duration lifetime();

        /** Challenges that one account may begin in 24 hours. */
        @WithDefault("10")
        @Min(1)
        int challengesPerDay();

        /** How long a frame that comes again is known. */
        @WithDefault("30d")
        Duration rememberFrames();

        /** From where on a turned head counts; see {@link id.sigap.biometric.engine.liveness.LivenessLimits}. */
        Head head();
    }

    interface Head {
        @WithDefault("15")
        double straightDegrees();

        @WithDefault("20")
        double turnDegrees();

        @WithDefault("0.030")
        double residual();

        @WithDefault("0.18")
        double noseShift();

        @WithDefault("0.42")
        double sameFaceBelow();

        @WithDefault("0.003")
        double anotherShapeFrom();
    }

    interface Registry {
        /** Its base address. */
        URI url();

        /** For a whole call, connecting and body included. */
        @WithDefault("5s")
        Duration timeout();

        @WithDefault("2")
        @Min(1)
        int concurrentCalls();

        /** Failures in a row after which it is left alone for a while. */
        @WithDefault("5")
        @Min(1)
        int breakerFailures();

        @WithDefault("20s")
        Duration breakerOpen();

        /** The longest wait before it is asked again for one photograph. */
        @WithDefault("60s")
        Duration longestWait();
    }
}
