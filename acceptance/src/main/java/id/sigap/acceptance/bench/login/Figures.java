package id.sigap.acceptance.bench.login;

import id.sigap.acceptance.bench.Report;
import java.util.Locale;

/** What the two showed, beside the bars. */
final class Figures {

    private final Report report;

    Figures(Report report) {
        this.report = report;
    }

    /** @param other Keycloak, or null where it was left out */
    void of(Track own, Track other, double hashLimit) {
        double hashMillis = 1000.0 * Runtime.getRuntime().availableProcessors() / hashLimit;
        report.figure("hash_limit_per_s", hashLimit, "native Argon2id alone, a thread per core; median, taken before each pair");
        report.figure("logins_per_s", own.loginsPerSecond(), bar("0.85 x the hash limit = %.1f", 0.85 * hashLimit) + ", known devices, closed loop of 8");
        report.figure("share_of_hash_limit", own.loginsPerSecond() / hashLimit, "bar 0.85; generator and database take their part of the same cores");
        report.figure("login_closed_p50_ms", own.closedP50(), "at full load");
        report.figure("login_p50_ms", own.ownLoad(50), "open loop at 70 % of own capacity, from when it was due");
        report.figure("login_p99_ms", own.ownLoad(99), bar("6 x the bare hash = %.0f", 6 * hashMillis));
        report.figure("refresh_per_s", own.refreshPerSecond(), "rotation with reuse detection, closed loop of 8");
        report.figure("rss_mb", own.residentMiB(), "MiB, resident under login load; bar 320");
        report.figure("start_ms", own.startMillis(), "to ready, on a migrated database; bar 3000");
        report.figure("failed", own.everything().failed(), "bar 0 " + own.everything().failures());
        cpu("", own);
        if (other != null) {
            keycloak(own, other);
        }
    }

    private void keycloak(Track own, Track other) {
        report.figure("keycloak_logins_per_s", other.loginsPerSecond(), "");
        report.figure("keycloak_closed_p50_ms", other.closedP50(), "at full load");
        report.figure("keycloak_p50_ms", other.ownLoad(50), "open loop at 70 % of its own capacity");
        report.figure("keycloak_p99_ms", other.ownLoad(99), "");
        report.figure("keycloak_refresh_per_s", other.refreshPerSecond(), "refresh tokens of one use");
        report.figure("keycloak_rss_mb", other.residentMiB(), "MiB, with its own default heap");
        report.figure("keycloak_start_ms", other.startMillis(), "start --optimized, to ready, on a migrated database");
        report.figure("keycloak_failed", other.everything().failed(), "bar 0 " + other.everything().failures());
        cpu("keycloak_", other);
        report.figure("logins_ratio", own.loginsPerSecond() / other.loginsPerSecond(), "auth-service to Keycloak; bar 2");
        report.figure("refresh_ratio", own.refreshPerSecond() / other.refreshPerSecond(), "bar 2, stretch 3");
        report.figure("login_p50_at_keycloak_load_ms", own.otherLoad(50), "auth-service at 70 % of Keycloak's capacity");
        report.figure("login_p99_at_keycloak_load_ms", own.otherLoad(99), bar("half of Keycloak's = %.0f", other.ownLoad(99) / 2));
        report.figure("rss_ratio", own.residentMiB() / other.residentMiB(), "bar 0.5");
    }

    private void cpu(String prefix, Track track) {
        double logins = track.loginsCounted() / 1000.0;
        report.figure(prefix + "cpu_ms_per_login", track.cpu().server() / logins, "CPU time of the server itself, at full load");
        report.figure(prefix + "generator_ms_per_login", track.cpu().generator() / logins, "CPU time of this bench");
        report.figure(prefix + "database_ms_per_login", track.cpu().database() / logins, "CPU time of PostgreSQL");
        report.figure(prefix + "broker_ms_per_login", track.cpu().broker() / logins, "CPU time of Kafka");
        report.figure(prefix + "others_ms_per_login", track.cpu().others() / logins, "CPU time of programs that have no part in this: a quiet machine has next to none");
    }

    private static String bar(String text, double value) {
        return "bar " + String.format(Locale.ROOT, text, value);
    }
}
