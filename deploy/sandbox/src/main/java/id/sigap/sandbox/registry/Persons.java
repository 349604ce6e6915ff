package id.sigap.sandbox.registry;

import id.sigap.sandbox.sql.Sql;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Optional;

@Singleton
class Persons {

    private final Sql sql;

    Persons(Sql sql) {
        this.sql = sql;
    }

    void save(Person person) {
        sql.update("""
                insert into person (nik, full_name, birth_date, sex) values (?, ?, ?, ?)
                on conflict (nik) do update
                set full_name = excluded.full_name, birth_date = excluded.birth_date, sex = excluded.sex""",
                person.nik(), person.fullName(), person.birthDate(), person.sex());
    }

    Optional<Person> find(String nik) {
        return sql.first("select nik, full_name, birth_date, sex from person where nik = ?",
                row -> new Person(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class),
                        Sex.valueOf(row.getString(4))), nik);
    }

    void savePhoto(String nik, byte[] jpeg) {
        sql.update("insert into photo (nik, jpeg) values (?, ?) on conflict (nik) do update set jpeg = excluded.jpeg", nik, jpeg);
    }

    Optional<byte[]> photo(String nik) {
        return sql.first("select jpeg from photo where nik = ?", row -> row.getBytes(1), nik);
    }
}
