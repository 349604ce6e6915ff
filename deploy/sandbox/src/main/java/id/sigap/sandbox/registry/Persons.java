package id.sigap.sandbox.registry;

import id.sigap.sandbox.sql.Sql;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

/** All whom the civil registry and the immigration office know. */
@Singleton
class Persons {

    private final Sql sql;

    Persons(Sql sql) {
        this.sql = sql;
    }

    void save(Person person) {
        sql.update("""
                insert into person (number, full_name, birth_date, sex) values (?, ?, ?, ?)
                on conflict (number) do update
                set full_name = excluded.full_name, birth_date = excluded.birth_date, sex = excluded.sex""",
                person.number(), person.fullName(), person.birthDate(), person.sex());
    }

    Optional<Person> find(String number) {
        return sql.first("select number, full_name, birth_date, sex from person where number = ?",
                row -> new Person(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class),
                        Sex.valueOf(row.getString(4))), number);
    }

    void savePhoto(String number, byte[] jpeg) {
        sql.update("insert into photo (number, jpeg) values (?, ?) on conflict (number) do update set jpeg = excluded.jpeg", number, jpeg);
    }

    Optional<byte[]> photo(String number) {
        return sql.first("select jpeg from photo where number = ?", row -> row.getBytes(1), number);
    }
}
