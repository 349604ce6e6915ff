package id.sigap.claims.setup;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** What an operator may set. What the law sets is in the rule files. */
@ConfigMapping(prefix = "sigap.claims")
public interface ClaimsConfig {

    /** How long a claim waits for its owner's face before it is closed. */
    @WithDefault("P14D")
    Duration proofLifetime();

    /** Amounts from which on a face has to be more certain, or another proof does not do, at biometric-service: a claim that grows over one is proved anew. */
    @WithDefault("5000000,15000000")
    @Size(max = 20)
    List<@PositiveOrZero Long> proofBandsRupiah();

    /** How long a claim waits for its papers before it is closed. */
    @WithDefault("P30D")
    Duration papersWithin();

    /** How long a returned claim waits to be corrected before it is closed. */
    @WithDefault("P30D")
    Duration correctionWithin();

    /** How long a claimant may object to a rejection. The regulations name no time for it; this one is the project's. */
    @WithDefault("P30D")
    Duration appealWithin();

    /** Public holidays, comma-separated ({@code 2027-01-01,...}); times of officers and of payment leave them out. */
    Optional<List<LocalDate>> holidays();

    LargePayout largePayout();

    MissingData missingData();

    Expected expected();

    Letters letters();

    Interviews interviews();

    Accident accident();

    Pension pension();

    /** A large payout to an account that was never paid before waits, so that its owner can stop it. */
    interface LargePayout {
        /** Net amount in rupiah above which it waits. */
        @WithDefault("50000000")
        @Min(0)
        long above();

        @WithDefault("PT24H")
        Duration waits();
    }

    /** A claim filed before all data have arrived is judged again until they have. */
    interface MissingData {
        @WithDefault("PT2S")
        Duration recheckAfter();

        /** After this time the claim is refused: the data do not exist. */
        @WithDefault("PT24H")
        Duration givenUpAfter();
    }

    /** What the member is told about the time that each step takes. */
    interface Expected {
        @WithDefault("PT1M")
        Duration hold();

        @WithDefault("PT10M")
        Duration payout();

        @WithDefault("PT24H")
        Duration enquiry();
    }

    /** Pensions, month by month. */
    interface Pension {
        /** Day of the month on which it is paid. */
        @WithDefault("1")
        @Min(1)
        @Max(28)
        int payDay();

        /** How long before the yearly confirmation is due it is asked for first; whole days. */
        @WithDefault("P30D")
        Duration remindsBefore();

        /** How long a month waits before it is looked at again while the claim of the right is not paid yet. */
        @WithDefault("PT24H")
        Duration waitsForItsClaim();
    }

    /** Decision letters. */
    interface Letters {
        /** Who writes, as the head of a letter says it. */
        @WithDefault("Sigap")
        @NotBlank
        @Size(max = 120)
        String issuer();

        /** While the claimant's name has not arrived. */
        @WithDefault("PT1M")
        Duration nameRecheckAfter();

        /** After this time a letter without a name is set aside for an operator. */
        @WithDefault("PT24H")
        Duration nameAwaitedFor();
    }

    /** Interviews about claims that officers look at. */
    interface Interviews {
        /** First and last minute of a slot, on working days in Jakarta. */
        @WithDefault("08:00")
        LocalTime opens();

        @WithDefault("17:00")
        LocalTime closes();

        @WithDefault("10")
        @Min(5)
        @Max(240)
        int shortestMinutes();

        @WithDefault("90")
        @Min(5)
        @Max(240)
        int longestMinutes();

        /** How far ahead officers may publish slots. */
        @WithDefault("P60D")
        Duration publishedAhead();

        /** How far ahead members see free slots. */
        @WithDefault("P14D")
        Duration shownAhead();

        /** A slot can be booked until this long before it starts. */
        @WithDefault("PT1H")
        Duration bookedBefore();

        /** A booking can be moved or cancelled until this long before it starts. */
        @WithDefault("PT4H")
        Duration changedBefore();

        /** How often a member may move or cancel; after the last a cancelled interview goes to a supervisor. */
        @WithDefault("2")
        @Min(0)
        @Max(20)
        int moves();

        /** How many interviews a member may miss: with the last one the claim goes to a supervisor. */
        @WithDefault("2")
        @Min(1)
        @Max(10)
        int chances();

        /** How long an officer waits for a member before the interview may be marked as missed. */
        @WithDefault("PT10M")
        Duration grace();

        /** An interview of which nobody recorded anything by then, from its end, counts as missed. */
        @WithDefault("PT4H")
        Duration unrecordedAfter();

        /** How long before its start an interview is called to mind; at most five times. */
        @WithDefault("P1D,PT1H")
        @Size(max = 5)
        List<Duration> reminders();
    }

    /** Work accidents: what is taken for the same, and how much is taken. */
    interface Accident {
        /** Two reports of one victim no further apart than this are one accident. */
        @WithDefault("PT24H")
        Duration sameWithin();

        /** No further apart than this: an officer looks whether they are. */
        @WithDefault("P7D")
        Duration nearWithin();

        /** Positions no further apart than this are the same place, as a hint for officers. */
        @WithDefault("500")
        @Min(1)
        int nearMetres();

        /** How long before the end of a deadline somebody is reminded. */
        @WithDefault("PT24H")
        Duration remindBefore();

        /** Reports of one account in 24 hours. */
        @WithDefault("20")
        @Min(1)
        int reportsPerDay();

        /** Reports of one employer's account in 24 hours. */
        @WithDefault("500")
        @Min(1)
        int reportsPerDayOfEmployers();

        /** Reports of one hospital's account in 24 hours. */
        @WithDefault("200")
        @Min(1)
        int reportsPerDayOfHospitals();

        /** Hospitals that are told of one accident. */
        @WithDefault("10")
        @Min(1)
        int mostHospitals();

        /** Lines of one accident's timeline; beyond it nobody but officers adds to it. */
        @WithDefault("500")
        @Min(50)
        int mostSteps();
    }
}
