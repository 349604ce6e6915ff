package id.sigap.acceptance.data;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Accounts as auth-service holds those that were bound long ago: both contacts named, the e-mail address proved. */
final class AuthRows implements Rows {

    private static final Duration LIFE_OF_A_BINDING = Duration.ofDays(1);

    private final CopyTable keys = new CopyTable("person_key", "owner_id", "wrapped_key", "kek_id", "created_at");
    private final CopyTable accounts = new CopyTable("account", "id", "status", "password_hash", "locale", "roles", "person_id", "created_at", "changed_at");
    private final CopyTable contacts = new CopyTable("contact", "account_id", "kind", "contact_index", "sealed", "proved_at");
    private final CopyTable owners = new CopyTable("contact_owner", "contact_index", "account_id");
    private final CopyTable bindings = new CopyTable("binding", "id", "account_id", "status", "claimed", "verification_id", "person_id", "last_face",
            "created_at", "changed_at", "expires_at");
    private final Population population;
    private final Seals seals;

    AuthRows(Population population, Seals seals) {
        this.population = population;
        this.seals = seals;
    }

    @Override
    public void add(Member m) {
        Seals.Key key = seals.newKey(m.accountId());
        keys.row().id(m.accountId()).bytes(key.wrapped()).text("kek").time(m.joinedAt());
        accounts.row().id(m.accountId()).text("ACTIVE").text(Credentials.PASSWORD_HASH).text("id").text("MEMBER").id(m.personId())
                .time(m.joinedAt()).time(m.joinedAt());
        byte[] email = seals.index("contact", m.email());
        contacts.row().id(m.accountId()).text("EMAIL").bytes(email).bytes(key.seal("account.email", m.email())).time(m.joinedAt());
        contacts.row().id(m.accountId()).text("PHONE").bytes(seals.index("contact", m.phone())).bytes(key.seal("account.phone", m.phone())).nothing();
        owners.row().bytes(email).id(m.accountId());
        bindings.row().id(m.bindingId()).id(m.accountId()).text("BOUND").bytes(key.seal("binding.claimed", claimed(m))).id(m.verificationId())
                .id(m.personId()).text("MATCH").time(m.joinedAt()).time(m.joinedAt()).time(m.joinedAt().plus(LIFE_OF_A_BINDING));
    }

    /** Names are plain letters: nothing in it needs an escape. */
    private static String claimed(Member m) {
        return "{\"nik\":\"%s\",\"fullName\":\"%s\",\"birthDate\":\"%s\",\"legalName\":\"%s\",\"sex\":\"%s\"}"
                .formatted(m.nik(), m.name(), m.birthDate(), m.name(), m.sex());
    }

    @Override
    public List<CopyTable> tables() {
        return List.of(keys, accounts, contacts, owners, bindings);
    }

    @Override
    public String presence() {
        return "select 1 from account where id = ?";
    }

    @Override
    public UUID presenceOf(int member) {
        return population.accountId(member);
    }
}
