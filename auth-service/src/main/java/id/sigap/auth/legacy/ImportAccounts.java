package id.sigap.auth.legacy;

import id.sigap.auth.account.OpenImportedAccount;
import id.sigap.auth.legacy.LegacyRow.Defect;
import id.sigap.auth.legacy.LegacyRow.Reading;
import id.sigap.auth.password.AnswerFloor;
import id.sigap.auth.password.PasswordHashing;
import id.sigap.platform.sql.Database;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Imports accounts from a CSV file, a few at a time, and keeps how far it came in the same transaction: killed anywhere, it goes on
 * where it was. A line that cannot be used is noted with its number and the reason, and stops nothing.
 */
@ApplicationScoped
class ImportAccounts {

    private static final Logger LOG = Logger.getLogger(ImportAccounts.class);
    private static final int BATCH = 100;
    private static final int REPORT_EVERY = 100_000;

    private final OpenImportedAccount open;
    private final PasswordHashing hashing;
    private final AnswerFloor floor;
    private final Database database;
    private final Clock clock;

    ImportAccounts(OpenImportedAccount open, PasswordHashing hashing, AnswerFloor floor, Database database, Clock clock) {
        this.open = open;
        this.hashing = hashing;
        this.floor = floor;
        this.database = database;
        this.clock = clock;
    }

    /** How far an import is. */
    record Progress(long lines, long imported, long refused, boolean finished) {
    }

    /** A row with the hash as it will be kept, made before the transaction, or what is wrong with it. */
    private record Prepared(long line, LegacyRow row, String hash, Defect defect) {
    }

    /** @throws IllegalArgumentException if the file's first line is not the header */
    Progress importFrom(Path file) {
        String name = file.getFileName().toString();
        Progress before = QuarkusTransaction.requiringNew().call(() -> progress(name));
        if (before.finished()) {
            return before;
        }
        try (BufferedReader lines = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            if (!LegacyRow.HEADER.equals(lines.readLine())) {
                throw new IllegalArgumentException("the first line of " + name + " is not " + LegacyRow.HEADER);
            }
            long at = skip(lines, before.lines());
            List<Prepared> batch = new ArrayList<>(BATCH);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                batch.add(prepare(++at, line));
                if (batch.size() == BATCH) {
                    keep(name, batch);
                }
            }
            keep(name, batch);
        } catch (IOException e) {
            throw new UncheckedIOException("the accounts in " + name + " cannot be read", e);
        }
        return QuarkusTransaction.requiringNew().call(() -> {
            database.update("update legacy_import set finished_at = ? where file = ?", clock.instant(), name);
            return progress(name);
        });
    }

    private Progress progress(String file) {
        database.update("insert into legacy_import (file, lines, imported, refused, started_at) values (?, 1, 0, 0, ?) on conflict do nothing", file, clock.instant());
        return database.first("select lines, imported, refused, finished_at from legacy_import where file = ?", row -> new Progress(row.number("lines"),
                row.number("imported"), row.number("refused"), row.instant("finished_at") != null), file).orElseThrow();
    }

    private static long skip(BufferedReader lines, long done) throws IOException {
        long at = 1;
        while (at < done && lines.readLine() != null) {
            at++;
        }
        return at;
    }

    private Prepared prepare(long number, String line) {
        return switch (LegacyRow.read(line)) {
            case Reading.Bad(Defect defect) -> new Prepared(number, null, null, defect);
            case Reading.Good(LegacyRow row) -> {
                Optional<String> hash = hashing.keepForeign(row.hash());
                yield new Prepared(number, row, hash.orElse(null), hash.isEmpty() ? Defect.HASH_UNKNOWN : null);
            }
        };
    }

    private void keep(String file, List<Prepared> batch) {
        if (batch.isEmpty()) {
            return;
        }
        QuarkusTransaction.requiringNew().run(() -> {
            long imported = batch.stream().filter(prepared -> keep(file, prepared)).count();
            database.update("update legacy_import set lines = ?, imported = imported + ?, refused = refused + ? where file = ?", batch.getLast().line(), imported,
                    batch.size() - imported, file);
        });
        floor.lookAgain();
        if (batch.getLast().line() % REPORT_EVERY < BATCH) {
            LOG.infof("import: %d lines", batch.getLast().line());
        }
        batch.clear();
    }

    private boolean keep(String file, Prepared prepared) {
        Defect defect = prepared.defect();
        if (defect == null && open.open(prepared.row().contacts(), prepared.hash(), prepared.row().locale())) {
            return true;
        }
        database.update("insert into legacy_import_refusal (file, line, reason) values (?, ?, ?)", file, prepared.line(),
                (defect == null ? Defect.CONTACT_TAKEN : defect).name());
        return false;
    }
}
