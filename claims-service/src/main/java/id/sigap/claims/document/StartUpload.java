package id.sigap.claims.document;

import id.sigap.claims.document.paper.Upload;
import id.sigap.contracts.problem.ClaimsProblem;
import id.sigap.platform.Clocks;
import id.sigap.platform.Ids;
import id.sigap.platform.crypto.PersonalData;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.timer.Timers;
import id.sigap.platform.tus.Progress;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** Makes a document whose content is yet to come. */
@ApplicationScoped
public class StartUpload {

    private final Subjects subjects;
    private final DocumentTable table;
    private final Documents documents;
    private final PersonalData data;
    private final Timers timers;
    private final DocumentsConfig config;
    private final Clock clock;

    StartUpload(Subjects subjects, DocumentTable table, Documents documents, PersonalData data, Timers timers, DocumentsConfig config, Clock clock) {
        this.subjects = subjects;
        this.table = table;
        this.documents = documents;
        this.data = data;
        this.timers = timers;
        this.config = config;
        this.clock = clock;
    }

    /** @throws ProblemException where the caller may not, or a limit is reached */
    @Transactional(Transactional.TxType.MANDATORY)
    public Document start(CaseKind kind, UUID caseId, DocumentRequest request) {
        DocumentSubject.Rights rights = subjects.rights(kind, caseId);
        if (!rights.mayAdd()) {
            throw new ProblemException(ClaimsProblem.DOCUMENTS_CLOSED);
        }
        if (request.size() > config.largest()) {
            throw new ProblemException(ClaimsProblem.DOCUMENT_TOO_LARGE, config.largest()).field("size").with("largest", config.largest());
        }
        holdLimits(kind, caseId, rights.ownerId(), request.size());
        return documents.find(make(kind, caseId, rights.ownerId(), request)).orElseThrow();
    }

    /** The day's line first: it makes two uploads of one person come one after the other, so that both are counted. */
    private void holdLimits(CaseKind kind, UUID caseId, UUID ownerId, long size) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Clocks.JAKARTA);
        if (size > config.bytesPerDay() || !table.spend(ownerId, today, size, config.perDay(), config.bytesPerDay())) {
            Instant tomorrow = today.plusDays(1).atStartOfDay(Clocks.JAKARTA).toInstant();
            throw new ProblemException(ClaimsProblem.UPLOADS_SPENT).retryAfter(Duration.between(clock.instant(), tomorrow));
        }
        if (table.countAlive(kind, caseId) >= config.perCase()) {
            throw new ProblemException(ClaimsProblem.TOO_MANY_DOCUMENTS, config.perCase()).with("most", config.perCase());
        }
    }

    private UUID make(CaseKind kind, UUID caseId, UUID ownerId, DocumentRequest request) {
        UUID id = Ids.next();
        Instant now = clock.instant();
        Instant expiresAt = now.plus(config.uploadLifetime());
        byte[] name = request.fileName() == null ? null : data.seal(ownerId, Documents.FILE_NAME, request.fileName());
        table.insert(new DocumentRow(id, kind, caseId, ownerId, request.kind(), Upload.begun(request.size()), Progress.NONE, name, request.sha256(), null,
                null, null, null, now, expiresAt, now, null, null), subjects.accountId());
        timers.schedule(DocumentTimers.EXPIRY, id.toString(), expiresAt, "");
        return id;
    }
}
