package id.sigap.claims.document;

import id.sigap.contracts.problem.CommonProblem;
import id.sigap.platform.problem.ProblemException;
import id.sigap.platform.security.Caller;
import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What the caller may do, whatever kind of case it is. */
@ApplicationScoped
class Subjects {

    private final Map<CaseKind, DocumentSubject> subjects;
    private final Caller caller;

    Subjects(@All List<DocumentSubject> subjects, Caller caller) {
        this.subjects = subjects.stream().collect(Collectors.toMap(DocumentSubject::kind, Function.identity()));
        this.caller = caller;
    }

    /** @throws ProblemException NOT_FOUND where the case is not there for the caller */
    DocumentSubject.Rights rights(CaseKind kind, UUID caseId) {
        DocumentSubject subject = subjects.get(kind);
        if (subject == null) {
            throw new ProblemException(CommonProblem.NOT_FOUND);
        }
        return subject.rights(caseId, caller).orElseThrow(() -> new ProblemException(CommonProblem.NOT_FOUND));
    }

    DocumentSubject.Rights rights(DocumentRow row) {
        return rights(row.caseKind(), row.caseId());
    }

    /** Of a case in which the caller has rights. */
    List<UUID> readWith(CaseKind kind, UUID caseId) {
        return subjects.get(kind).readWith(caseId);
    }

    UUID accountId() {
        return caller.accountId();
    }
}
