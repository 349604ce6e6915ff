package id.sigap.auth.legacy;

import id.sigap.auth.account.OpenImportedAccount;
import id.sigap.auth.audit.SafetyLog;
import id.sigap.auth.audit.Where;
import id.sigap.auth.legacy.LegacyRow.Block;
import id.sigap.auth.legacy.LegacyRow.Defect;
import id.sigap.auth.legacy.LegacyRow.Reading;
import id.sigap.auth.password.AnswerFloor;
import id.sigap.auth.password.PasswordHashing;
import id.sigap.contracts.auth.AccountHappened.What;
import id.sigap.platform.sql.Database;
import io.micrometer.core.instrument.MeterRegistry;
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
import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * Imports accounts from a CSV file, a few at a time, and keeps how far it came in the same transaction: killed anywhere, it goes on
 * where it was. A line that cannot be used is noted with its number and the reason, and stops nothing. An account that was blocked
 * there comes as usable as any other, and its owner finds in the safety log that it is.
 */
@ApplicationScoped
class ImportAccounts {

    private static final Logger LOG = Logger.getLogger(ImportAccounts.class);
    private static final int BATCH = 100;
    private static final int REPORT_EVERY = 100_000;

    private final OpenImportedAccount open;
    private final PasswordHashing hashing;
    private final AnswerFloor floor;
    private final SafetyLog log;
    private final Database database;
    private final Clock clock;
    private final MeterRegistry metrics;

    ImportAccounts(OpenImportedAccount open, PasswordHashing hashing, AnswerFloor floor, SafetyLog log, Database database, Clock clock, MeterRegistry metrics) {
        this.open = open;
        this.hashing = hashing;
        this.floor = floor;
        this.log = log;
        this.database = database;
        this.clock = clock;
        this.metrics = metrics;
    }

    /**
     * How far an import is.
     *
     * @param unblocked those of the imported that were blocked before
     */
    record Progress(long lines, long imported, long refused, long unblocked, boolean finished) {
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
            boolean withBlocks = withBlocks(name, lines.readLine());
            long at = skip(lines, before.lines());
            List<Prepared> batch = new ArrayList<>(BATCH);
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                batch.add(prepare(++at, line, withBlocks));
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

    private static boolean withBlocks(String file, String header) {
        if (!LegacyRow.HEADER.equals(header) && !LegacyRow.HEADER_WITH_BLOCKS.equals(header)) {
            throw new IllegalArgumentException("the first line of " + file + " is neither " + LegacyRow.HEADER + " nor " + LegacyRow.HEADER_WITH_BLOCKS);
        }
        return LegacyRow.HEADER_WITH_BLOCKS.equals(header);
    }

    private Progress progress(String file) {
        database.update("insert into legacy_import (file, lines, imported, refused, started_at) values (?, 1, 0, 0, ?) on conflict do nothing", file, clock.instant());
        return database.first("select lines, imported, refused, unblocked, finished_at from legacy_import where file = ?", row -> new Progress(row.number("lines"),
                row.number("imported"), row.number("refused"), row.number("unblocked"), row.instant("finished_at") != null), file).orElseThrow();
    }

    private static long skip(BufferedReader lines, long done) throws IOException {
        long at = 1;
        while (at < done && lines.readLine() != null) {
            at++;
        }
        return at;
    }

    private Prepared prepare(long number, String line, boolean withBlocks) {
        return switch (LegacyRow.read(line, withBlocks)) {
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
        List<Prepared> imported = QuarkusTransaction.requiringNew().call(() -> {
            // another instance may be at the same file: each line is dealt with by the first that comes to it
            long done = database.first("select lines from legacy_import where file = ? for update", row -> row.number("lines"), file).orElseThrow();
            List<Prepared> left = batch.stream().filter(prepared -> prepared.line() > done).toList();
            List<Prepared> opened = left.stream().filter(prepared -> keep(file, prepared)).toList();
            long unblocked = opened.stream().filter(prepared -> prepared.row().block() != Block.NONE).count();
            database.update("update legacy_import set lines = greatest(lines, ?), imported = imported + ?, refused = refused + ?, unblocked = unblocked + ? where file = ?",
                    batch.getLast().line(), opened.size(), left.size() - opened.size(), unblocked, file);
            return opened;
        });
        imported.forEach(prepared -> metrics.counter("legacy.accounts.imported", "blocked", prepared.row().block().name()).increment());
        floor.lookAgain();
        if (batch.getLast().line() % REPORT_EVERY < BATCH) {
            LOG.infof("import: %d lines", batch.getLast().line());
        }
        batch.clear();
    }

    private boolean keep(String file, Prepared prepared) {
        Optional<UUID> opened = prepared.defect() == null ? open.open(prepared.row().contacts(), prepared.hash(), prepared.row().locale()) : Optional.empty();
        if (opened.isEmpty()) {
            database.update("insert into legacy_import_refusal (file, line, reason) values (?, ?, ?)", file, prepared.line(),
                    prepared.defect() == null ? Defect.CONTACT_TAKEN : prepared.defect());
        } else if (prepared.row().block() != Block.NONE) {
            log.keep(opened.get(), What.UNBLOCKED, Where.HERE);
        }
        return opened.isPresent();
    }
}
