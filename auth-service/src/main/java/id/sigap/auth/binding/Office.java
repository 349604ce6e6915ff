package id.sigap.auth.binding;

import id.sigap.auth.AuthConfig;
import id.sigap.contracts.type.Nik;
import id.sigap.contracts.type.Passport;
import id.sigap.contracts.type.PersonNumber;

/** Who knows whom, and how it is asked. */
enum Office {

    /** Dukcapil: citizens, by NIK. */
    CIVIL_REGISTRY("civil-registry", "/v1/persons/check", "registry-key"),
    /** Imigrasi: foreigners, by passport. */
    IMMIGRATION("immigration", "/v1/passports/check", "immigration-key");

    private final String title;
    private final String path;
    private final String secret;

    Office(String title, String path, String secret) {
        this.title = title;
        this.path = path;
        this.secret = secret;
    }

    static Office of(PersonNumber number) {
        return switch (number) {
            case Nik nik -> CIVIL_REGISTRY;
            case Passport passport -> IMMIGRATION;
        };
    }

    /** Its name in health, metrics and logs. */
    String title() {
        return title;
    }

    /** What follows its base address. */
    String path() {
        return path;
    }

    /** The secret that holds our key to it. */
    String secret() {
        return secret;
    }

    AuthConfig.Registry settings(AuthConfig config) {
        return switch (this) {
            case CIVIL_REGISTRY -> config.registry();
            case IMMIGRATION -> config.immigration();
        };
    }
}
